export type WheelReach = 'OWN' | 'GROUP' | 'NONE'

/** A professional group as the wheel needs it. `statutoryNumber` `null` = local group. */
export interface SectorInput {
  readonly key: string
  readonly code: string
  readonly label: string
  readonly statutoryNumber: number | null
  /** The statutory number is not represented: the sector is drawn as a ghost. */
  readonly missing: boolean
}

/** An active institution. Without a group it goes to the sector "nicht zugeordnet". */
export interface InstitutionInput {
  readonly id: string
  readonly groupKey: string | null
  readonly reach: WheelReach
  readonly viaRoleIds: readonly string[]
}

/** An acting multiplier role; `institutionId` `null` = it represents its group. */
export interface MultiplierInput {
  readonly id: string
  readonly groupKey: string
  readonly hasDeputy: boolean
  readonly failureRisk: boolean
  readonly institutionId: string | null
  /** Who acts; roles of one person for several institutions become one glyph. Absent = every role on its own. */
  readonly actingId?: string | null
}

export interface LinkInput {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** Everything the wheel is a function of. Labels never change the geometry. */
export interface WheelInput {
  readonly sectors: readonly SectorInput[]
  readonly institutions: readonly InstitutionInput[]
  readonly multipliers: readonly MultiplierInput[]
  readonly links: readonly LinkInput[]
}

/** A place in wheel units (R = 300): degrees clockwise from 12 o'clock, and the same as x (right) and y (down). */
export interface Place {
  readonly angle: number
  readonly radius: number
  readonly x: number
  readonly y: number
}

export type SectorKind = 'STATUTORY' | 'LOCAL' | 'UNASSIGNED'

/** Start and end in degrees clockwise from 12 o'clock. */
export interface SectorArc {
  readonly start: number
  readonly end: number
  readonly mid: number
}

export interface WheelSector extends SectorArc {
  readonly key: string
  readonly code: string
  readonly label: string
  readonly statutoryNumber: number | null
  readonly kind: SectorKind
  readonly missing: boolean
  /** All institutions of the group, and those reached (own or group). */
  readonly institutionCount: number
  readonly reachedCount: number
  /** SVG paths: inside the boundary, and the gap ring outside. */
  readonly innerPath: string
  readonly outerPath: string
}

export interface PlacedInstitution extends Place {
  readonly id: string
  readonly sectorKey: string
  readonly reach: WheelReach
}

export interface PlacedMultiplier extends Place {
  readonly id: string
  /** More than one where a person carries several institutions. */
  readonly roleIds: readonly string[]
  readonly sectorKey: string
  readonly hasDeputy: boolean
  readonly failureRisk: boolean
}

/** A statutory group that nobody represents. */
export interface WheelGhost {
  readonly sectorKey: string
  /** NOTHING: not even an institution is known ("fehlt"); NOBODY: institutions, but nobody named. */
  readonly lack: 'NOTHING' | 'NOBODY'
  readonly person: Place
  /** The "+" outside; only where no institution is known. */
  readonly institution: Place | null
  /** Where the word stands, and its rotation in degrees (SVG, clockwise), never upside down. */
  readonly word: Place & { readonly rotation: number }
}

export interface WheelLink {
  readonly id: string
  readonly source: string
  readonly target: string
  /** SVG path of cubic Béziers; `Path2D` takes it as it is. */
  readonly curve: string
}

/** All links between two sectors as one band; width grows with √count. */
export interface SectorLink {
  readonly source: string
  readonly target: string
  readonly count: number
  readonly width: number
  readonly curve: string
}

/** Many institutions as one area with their count. */
export interface DensityTile {
  readonly sectorKey: string
  readonly reach: WheelReach
  /** The responsible multiplier in ring 3. */
  readonly roleId: string | null
  readonly count: number
  readonly path: string
  readonly centre: Place
}

export interface WheelLabel {
  readonly sectorKey: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly x: number
  readonly y: number
  /** From the edge of the wheel to the label: a tick, or a leader line where the label had to move. */
  readonly line: readonly (readonly [number, number])[]
  readonly isMoved: boolean
}

export interface GlyphRadii {
  readonly institution: number
  readonly notReached: number
  readonly multiplier: number
}

/** The coverage wheel, ready to be drawn in units of R = 300 around (0, 0). */
export interface Wheel {
  /** SINGLE: one glyph per institution; DENSITY: tiles and links between sectors (more than 600 institutions). */
  readonly mode: 'SINGLE' | 'DENSITY'
  readonly glyphs: GlyphRadii
  readonly sectors: readonly WheelSector[]
  readonly institutions: readonly PlacedInstitution[]
  readonly multipliers: readonly PlacedMultiplier[]
  readonly ghosts: readonly WheelGhost[]
  readonly links: readonly WheelLink[]
  readonly sectorLinks: readonly SectorLink[]
  readonly tiles: readonly DensityTile[]
  readonly labels: readonly WheelLabel[]
}

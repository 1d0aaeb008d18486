import {
  denseFrom,
  denseScale,
  glyphs,
  institutionBands,
  multiplierBand,
  pitches,
  singleGlyphLimit,
} from './measures.ts'
import { multiplierRing, type RingMultiplier } from './multiplier-ring.ts'
import { fitsBand, packBand, type GlyphSpace } from './packing.ts'
import type { SectorMembers } from './sectors.ts'
import type {
  GlyphRadii,
  InstitutionInput,
  MultiplierInput,
  PlacedInstitution,
  PlacedMultiplier,
  WheelReach,
  WheelSector,
} from './wheel-types.ts'

const reaches: readonly WheelReach[] = ['OWN', 'GROUP', 'NONE']
/** How much smaller the glyphs get per attempt until every band holds its glyphs. */
const shrink = 0.92

export interface Placement {
  readonly glyphs: GlyphRadii
  readonly institutions: PlacedInstitution[]
  readonly multipliers: PlacedMultiplier[]
}

interface SectorContent {
  readonly sector: WheelSector
  readonly multipliers: readonly RingMultiplier[]
  readonly byReach: Readonly<Record<WheelReach, readonly InstitutionInput[]>>
}

/**
 * Places every institution and ring multiplier once, inside its sector and band. One scale for the whole wheel, because
 * the size of a glyph must not seem to mean something; it is the first at which everything fits. Only where tiles stand
 * for the institutions the multipliers keep a size of their own. O(n log n).
 */
export function placeGlyphs(
  sectors: readonly WheelSector[],
  members: readonly SectorMembers[],
  multipliers: readonly MultiplierInput[],
): Placement {
  const ring = multiplierRing(multipliers)
  const contents = sectors.map((sector, index) => contentOf(sector, members[index], ring))
  const count = sectors.reduce((total, sector) => total + sector.institutionCount, 0)
  const hasTiles = count > singleGlyphLimit
  const first = count > denseFrom ? denseScale : 1
  const ringScale = fittingScale(first, (tried) => contents.every((content) => fitsRing(content, tried)))
  const scale = fittingScale(first, (tried) =>
    contents.every((content) => fitsBands(content, tried) && (hasTiles || fitsRing(content, tried))),
  )
  const multiplierScale = hasTiles ? ringScale : scale
  return {
    glyphs: {
      institution: glyphs.institution * scale,
      notReached: glyphs.notReached * scale,
      multiplier: glyphs.multiplier * multiplierScale,
    },
    institutions: contents.flatMap((content) => placeInstitutions(content, scale)),
    multipliers: contents.flatMap((content) => placeMultipliers(content, multiplierScale)),
  }
}

function contentOf(
  sector: WheelSector,
  members: SectorMembers | undefined,
  ring: readonly RingMultiplier[],
): SectorContent {
  const multipliers = ring.filter((multiplier) => members?.groupKeys.includes(multiplier.groupKey))
  const withReach = (reach: WheelReach) => (members?.institutions ?? []).filter((member) => member.reach === reach)
  return {
    sector,
    multipliers,
    byReach: { OWN: withReach('OWN'), GROUP: byMultiplier(withReach('GROUP'), multipliers), NONE: withReach('NONE') },
  }
}

/** Ring 3 is sorted by responsible multiplier, so that each one's institutions stand together. */
function byMultiplier(institutions: readonly InstitutionInput[], ring: readonly RingMultiplier[]): InstitutionInput[] {
  const rank = new Map(ring.flatMap((multiplier, index) => multiplier.roleIds.map((roleId) => [roleId, index])))
  const rankOf = (institution: InstitutionInput): number =>
    Math.min(ring.length, ...institution.viaRoleIds.map((roleId) => rank.get(roleId) ?? ring.length))
  return institutions
    .map((institution) => ({ institution, rank: rankOf(institution) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ institution }) => institution)
}

/** The first scale, from `start` downwards, at which everything fits. */
function fittingScale(start: number, fits: (scale: number) => boolean): number {
  let scale = start
  while (!fits(scale)) scale *= shrink
  return scale
}

function fitsRing({ sector, multipliers }: SectorContent, scale: number): boolean {
  return fitsBand(multipliers.length, sector, multiplierBand, multiplierSpace(scale))
}

function fitsBands({ sector, byReach }: SectorContent, scale: number): boolean {
  return reaches.every((reach) =>
    fitsBand(byReach[reach].length, sector, institutionBands[reach], institutionSpace(reach, scale)),
  )
}

function placeInstitutions({ sector, byReach }: SectorContent, scale: number): PlacedInstitution[] {
  return reaches.flatMap((reach) => {
    const members = byReach[reach]
    const places = packBand(members.length, sector, institutionBands[reach], institutionSpace(reach, scale)) ?? []
    return members.flatMap(({ id }, index) => {
      const place = places[index]
      return place ? { id, sectorKey: sector.key, reach, ...place } : []
    })
  })
}

function placeMultipliers({ sector, multipliers }: SectorContent, scale: number): PlacedMultiplier[] {
  const places = packBand(multipliers.length, sector, multiplierBand, multiplierSpace(scale)) ?? []
  return multipliers.flatMap(({ id, roleIds, hasDeputy, failureRisk }, index) => {
    const place = places[index]
    return place ? { id, roleIds, sectorKey: sector.key, hasDeputy, failureRisk, ...place } : []
  })
}

function institutionSpace(reach: WheelReach, scale: number): GlyphSpace {
  return reach === 'NONE'
    ? { pitch: pitches.notReached * scale, glyph: glyphs.notReached * scale }
    : { pitch: pitches.institution * scale, glyph: glyphs.institution * scale }
}

function multiplierSpace(scale: number): GlyphSpace {
  return { pitch: pitches.multiplier * scale, glyph: glyphs.multiplier * scale }
}

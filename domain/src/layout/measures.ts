import type { WheelReach } from './wheel-types.ts'

/** The measures of dashboard.md, "The coverage wheel", in units of R = 300. */
export const radii = {
  hub: 31,
  /** Where the sectors begin; inside is the free disc around the hub. */
  sectorInner: 64,
  linkMouth: 118,
  boundary: 238,
  edge: 300,
  labels: 312,
} as const

export interface Band {
  readonly inner: number
  readonly outer: number
}

export const multiplierBand: Band = { inner: 70, outer: 108 }

export const institutionBands: Readonly<Record<WheelReach, Band>> = {
  OWN: { inner: 124, outer: 174 },
  GROUP: { inner: 179, outer: 229 },
  NONE: { inner: 247, outer: 294 },
}

export const angles = {
  /** Free wedge at the top for the names of the rings. */
  wedge: 18,
  /** Between statutory and local groups. */
  kindGap: 4,
  sectorGap: 0.9,
  /** Width of a sector before its institutions are counted. */
  sectorBase: 7.2,
} as const

/** Distance of neighbours in a row, and half the size of a glyph, before scaling down. */
export const pitches = { institution: 10.8, notReached: 12, multiplier: 14 } as const
export const glyphs = { institution: 4.3, notReached: 4.9, multiplier: 5.2 } as const

/** From this many institutions on the glyphs are drawn smaller (400: s = 8.5, r = 3.4). */
export const denseFrom = 300
export const denseScale = 8.5 / 10.8

/** Above this many institutions tiles replace single glyphs. */
export const singleGlyphLimit = 600

/** About 40 sectors fit; local groups beyond are collapsed. */
export const sectorLimit = 40

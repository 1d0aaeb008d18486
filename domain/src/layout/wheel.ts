import { densityTiles, sectorLinks } from './density.ts'
import { wheelGhosts } from './ghosts.ts'
import { wheelLabels } from './labels.ts'
import { wheelLinks } from './links.ts'
import { singleGlyphLimit } from './measures.ts'
import { placeGlyphs } from './placement.ts'
import { gatherSectors, shapeSectors } from './sectors.ts'
import type { Wheel, WheelInput } from './wheel-types.ts'

/**
 * The coverage wheel of a network on a day (dashboard.md, "The coverage wheel"). A pure function of structure: labels
 * change nothing, and filters are none of its business, so that they never move anything. Institutions keep the order of
 * the input within their band. Above 600 institutions it also cuts tiles and bundles links per pair of sectors; every
 * institution still has its place, for the focus and the gaps. O(n log n + links).
 */
export function layoutWheel(input: WheelInput): Wheel {
  const members = gatherSectors(input)
  const sectors = shapeSectors(members)
  const arcs = new Map(sectors.map((sector) => [sector.key, sector]))
  const { glyphs, institutions, multipliers } = placeGlyphs(sectors, members, input.multipliers)
  const isDense = input.institutions.length > singleGlyphLimit
  return {
    mode: isDense ? 'DENSITY' : 'SINGLE',
    glyphs,
    sectors,
    institutions,
    multipliers,
    ghosts: wheelGhosts(sectors),
    links: isDense ? [] : wheelLinks(input.links, institutions, arcs),
    sectorLinks: isDense ? sectorLinks(input.links, institutions, arcs) : [],
    tiles: isDense ? densityTiles(sectors, members, input.multipliers) : [],
    labels: wheelLabels(sectors),
  }
}

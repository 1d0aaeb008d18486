import { linkCurve } from './links.ts'
import { institutionBands, radii } from './measures.ts'
import { multiplierRing } from './multiplier-ring.ts'
import { placeAt } from './polar.ts'
import { segmentPath } from './sector-path.ts'
import type { SectorMembers } from './sectors.ts'
import type {
  DensityTile,
  InstitutionInput,
  LinkInput,
  MultiplierInput,
  PlacedInstitution,
  SectorArc,
  SectorLink,
  WheelReach,
  WheelSector,
} from './wheel-types.ts'

/** Free degrees on both sides of a tile. */
const tileMargin = 0.4
const tilePadding = 3
const linkWidth = 0.75

/**
 * One tile per band and, in ring 3, per responsible multiplier. The tiles of a band share the sector's arc in
 * proportion to their counts, in the order of ring 1, so they lie where the single glyphs would. O(n).
 */
export function densityTiles(
  sectors: readonly WheelSector[],
  members: readonly SectorMembers[],
  multipliers: readonly MultiplierInput[],
): DensityTile[] {
  const glyphOfRole = new Map<string, string>()
  const rank = new Map<string | null, number>()
  for (const [index, glyph] of multiplierRing(multipliers).entries()) {
    rank.set(glyph.id, index)
    for (const roleId of glyph.roleIds) glyphOfRole.set(roleId, glyph.id)
  }
  const responsible = ({ viaRoleIds }: InstitutionInput): string | null =>
    viaRoleIds.map((roleId) => glyphOfRole.get(roleId)).find((id) => id !== undefined) ?? null
  return sectors.flatMap((sector, index) => {
    const institutions = members[index]?.institutions ?? []
    return (['OWN', 'GROUP', 'NONE'] as const).flatMap((reach) => {
      const inBand = institutions.filter((institution) => institution.reach === reach)
      const parts = Map.groupBy(inBand, reach === 'GROUP' ? responsible : () => null)
      const counts = [...parts]
        .map(([roleId, part]) => ({ roleId, count: part.length }))
        .sort((a, b) => (rank.get(a.roleId) ?? Infinity) - (rank.get(b.roleId) ?? Infinity))
      return bandTiles(sector, reach, counts)
    })
  })
}

function bandTiles(
  sector: WheelSector,
  reach: WheelReach,
  counts: readonly { roleId: string | null; count: number }[],
): DensityTile[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const band = {
    inner: institutionBands[reach].inner + tilePadding,
    outer: institutionBands[reach].outer - tilePadding,
  }
  let start = sector.start
  return counts.map(({ roleId, count }) => {
    const end = start + ((sector.end - sector.start) * count) / total
    const path = segmentPath(start + tileMargin, Math.max(end - tileMargin, start + tileMargin), band)
    const centre = placeAt((start + end) / 2, (band.inner + band.outer) / 2)
    start = end
    return { sectorKey: sector.key, reach, roleId, count, path, centre }
  })
}

/** Links between different sectors, one band per pair, width ∝ √count. O(links). */
export function sectorLinks(
  links: readonly LinkInput[],
  institutions: readonly PlacedInstitution[],
  sectors: ReadonlyMap<string, SectorArc>,
): SectorLink[] {
  const sectorOf = new Map(institutions.map(({ id, sectorKey }) => [id, sectorKey]))
  const order = [...sectors.keys()]
  const pairs = new Map<string, { source: string; target: string; count: number }>()
  for (const link of links) {
    const ends = [sectorOf.get(link.source), sectorOf.get(link.target)]
      .filter((key) => key !== undefined)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    const [source, target] = ends
    if (!source || !target || source === target) continue
    const pair = pairs.get(`${source} ${target}`) ?? { source, target, count: 0 }
    pairs.set(`${source} ${target}`, { ...pair, count: pair.count + 1 })
  }
  return [...pairs.values()].flatMap(({ source, target, count }) => {
    const [from, to] = [sectors.get(source), sectors.get(target)]
    if (!from || !to) return []
    const end = (arc: SectorArc) => ({ angle: arc.mid, radius: radii.linkMouth, sector: arc })
    return { source, target, count, width: linkWidth * Math.sqrt(count), curve: linkCurve(end(from), end(to)) }
  })
}

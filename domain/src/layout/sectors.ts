import { radii, sectorLimit } from './measures.ts'
import { sectorArcs } from './sector-angles.ts'
import { segmentPath } from './sector-path.ts'
import type { InstitutionInput, SectorInput, SectorKind, WheelInput, WheelSector } from './wheel-types.ts'

/** Key of the sector for institutions without a group ("nicht zugeordnet"). */
export const unassignedKey = '?'
/** Key of the sector that takes up local groups for which there is no room ("Weitere"). */
export const otherGroupsKey = '+'

/** Sectors in drawing order with the institutions of each, in the order of the input. */
export interface SectorMembers {
  readonly sector: SectorInput
  readonly kind: SectorKind
  /** Keys of the groups it stands for; several for "Weitere". */
  readonly groupKeys: readonly string[]
  readonly institutions: readonly InstitutionInput[]
}

/**
 * Statutory groups clockwise, then local ones, then "nicht zugeordnet" if anybody is in it. Beyond 40 sectors the last
 * local groups share one sector.
 */
export function gatherSectors(input: WheelInput): SectorMembers[] {
  const statutory = input.sectors.filter((sector) => sector.statutoryNumber !== null)
  const local = input.sectors.filter((sector) => sector.statutoryNumber === null)
  const room = Math.max(0, sectorLimit - statutory.length)
  const shown = local.length > room ? local.slice(0, Math.max(0, room - 1)) : local
  const members = Map.groupBy(input.institutions, (institution) => institution.groupKey)
  const ofKey = (sector: SectorInput): readonly InstitutionInput[] => members.get(sector.key) ?? []
  const gathered = [...statutory, ...shown].map((sector): SectorMembers => ({
    sector,
    kind: sector.statutoryNumber === null ? 'LOCAL' : 'STATUTORY',
    groupKeys: [sector.key],
    institutions: ofKey(sector),
  }))
  const rest = local.slice(shown.length)
  if (rest.length > 0) {
    gathered.push({
      sector: extraSector(otherGroupsKey),
      kind: 'LOCAL',
      groupKeys: rest.map((sector) => sector.key),
      institutions: rest.flatMap(ofKey),
    })
  }
  const known = new Set(input.sectors.map((sector) => sector.key))
  const unassigned = input.institutions.filter(({ groupKey }) => groupKey === null || !known.has(groupKey))
  if (unassigned.length > 0) {
    gathered.push({
      sector: extraSector(unassignedKey),
      kind: 'UNASSIGNED',
      groupKeys: [unassignedKey],
      institutions: unassigned,
    })
  }
  return gathered
}

/** Gives every sector its arc and its outlines. */
export function shapeSectors(members: readonly SectorMembers[]): WheelSector[] {
  const arcs = sectorArcs(
    members.map(({ kind, institutions }) => ({
      isStatutory: kind === 'STATUTORY',
      institutionCount: institutions.length,
    })),
  )
  return members.flatMap(({ sector, kind, institutions }, index) => {
    const arc = arcs[index]
    if (!arc) return []
    return {
      ...arc,
      key: sector.key,
      code: sector.code,
      label: sector.label,
      statutoryNumber: sector.statutoryNumber,
      kind,
      missing: sector.missing,
      institutionCount: institutions.length,
      reachedCount: institutions.filter((institution) => institution.reach !== 'NONE').length,
      innerPath: segmentPath(arc.start, arc.end, { inner: radii.sectorInner, outer: radii.boundary }),
      outerPath: segmentPath(arc.start, arc.end, { inner: radii.boundary, outer: radii.edge }),
    }
  })
}

/** Sectors that are no professional group: the page gives them their words. */
function extraSector(key: string): SectorInput {
  return { key, code: '', label: '', statutoryNumber: null, missing: false }
}

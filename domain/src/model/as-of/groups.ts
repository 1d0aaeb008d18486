import { catalogue, findGroup } from '../../catalogue/catalogue.ts'
import type { InstitutionTypeDefinition, StatuteDefinition } from '../../catalogue/types.ts'
import type { ProfessionalGroupRecord, TypeMembershipRecord } from '../records/network.ts'
import type { GroupView } from '../view.ts'

/**
 * The professional groups of a day as sectors: statutory order, then local groups, each with its code. A letter is
 * added only where several groups share a number (2a Kitas, 2b carriers). O(g log g).
 */
export function viewGroups(records: readonly ProfessionalGroupRecord[], statute: StatuteDefinition): GroupView[] {
  const sorted = records
    .map((record) => ({ record, number: statute.numberByGroupKey[record.key] ?? null }))
    .toSorted((a, b) => compareNumbers(a.number, b.number) || comparePlace(a.record, b.record))
  const sharing = Map.groupBy(sorted, ({ number }) => number)
  return sorted.map(({ record, number }) => {
    const peers = sharing.get(number) ?? []
    const place = peers.findIndex((peer) => peer.record === record)
    return {
      id: record.id,
      key: record.key,
      label: { de: record.labelDe, en: record.labelEn },
      code: code(number, place, peers.length),
      statutoryNumber: number,
      isCustom: record.isCustom,
    }
  })
}

function code(number: number | null, place: number, peerCount: number): string {
  if (number === null) return `L${place + 1}`
  return peerCount === 1 ? `${number}` : `${number}${String.fromCharCode('a'.charCodeAt(0) + place)}`
}

function compareNumbers(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
}

/** Catalogue groups in catalogue order, then the network's own by name; the id only breaks a tie of names. */
function comparePlace(a: ProfessionalGroupRecord, b: ProfessionalGroupRecord): number {
  const last = catalogue.groups.length + 1
  const byPosition = (findGroup(a.key)?.position ?? last) - (findGroup(b.key)?.position ?? last)
  return byPosition || a.labelDe.localeCompare(b.labelDe, 'de') || (a.id < b.id ? -1 : 1)
}

/**
 * Which group the institutions of a type belong to on a day: the network's own membership row, else the catalogue's
 * group, else the broader group that takes it in; `null` = the network has no sector for the type.
 */
export function groupsOfTypes(
  groups: readonly GroupView[],
  memberships: readonly TypeMembershipRecord[],
): (type: InstitutionTypeDefinition) => GroupView | null {
  const byId = new Map(groups.map((group) => [group.id, group]))
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const ownChoice = new Map(memberships.map((row) => [row.institutionTypeKey, byId.get(row.groupId)]))
  return (type) => {
    const chosen = ownChoice.get(type.key)
    if (chosen) return chosen
    for (let key: string | null = type.groupKey; key !== null; key = findGroup(key)?.broaderKey ?? null) {
      const group = byKey.get(key)
      if (group) return group
    }
    return null
  }
}

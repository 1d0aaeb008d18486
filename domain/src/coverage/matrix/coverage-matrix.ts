import type { Label } from '../../catalogue/types.ts'
import type { DistrictRecord } from '../../model/records/network.ts'
import type { GroupView, NetworkView } from '../../model/view.ts'
import type { InstitutionFilter } from '../indicator.ts'
import { representations } from '../represented.ts'
import { institutionsIn } from '../slice.ts'
import type { MatrixMeasure } from './matrix-measures.ts'
import { tallyMembers, type MatrixMember, type MatrixTally } from './matrix-tally.ts'

export interface MatrixColumn {
  /** `null` = institutions whose district nobody has entered. */
  readonly district: DistrictRecord | null
  readonly total: MatrixTally
}

export interface MatrixRow {
  /** Stable: key of the group, `none`, or the number of a statutory group that the network does not have. */
  readonly key: string
  readonly code: string
  readonly label: Label
  /** `null` = institutions without a group, or a statutory number for which the network has no group. */
  readonly group: GroupView | null
  /** Nobody represents its statutory number. */
  readonly isMissing: boolean
  /** One per column. */
  readonly cells: readonly MatrixTally[]
  readonly total: MatrixTally
}

/** Groups × districts for one measure, with totals. */
export interface CoverageMatrix {
  readonly measure: MatrixMeasure
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  readonly total: MatrixTally
}

const nowhere = 'none'

/**
 * Counts the institutions of a network, or of a slice of it, by professional group and district. Nothing is dropped:
 * what has no group or no district has a row or a column of its own, and a statutory number for which the network has no
 * group is a row without institutions. A slice shows only the groups and districts it touches. O(institutions +
 * groups × districts).
 */
export function coverageMatrix(
  view: NetworkView,
  measure: MatrixMeasure,
  filter: InstitutionFilter | null = null,
): CoverageMatrix {
  const members = institutionsIn(view, filter).map((institution) => ({
    institution,
    state: measure.stateOf(view, institution),
  }))
  const byDistrict = Map.groupBy(members, ({ institution }) => institution.district?.id ?? nowhere)
  const byGroup = Map.groupBy(members, ({ institution }) => institution.group?.id ?? nowhere)
  const districts = districtsOf(view, byDistrict, filter !== null)
  return {
    measure,
    columns: districts.map((district) => ({
      district,
      total: tallyMembers(byDistrict.get(district?.id ?? nowhere) ?? []),
    })),
    rows: rowHeads(view)
      .map((head) => toRow(head, byGroup.get(head.group?.id ?? (head.key === nowhere ? nowhere : '')) ?? [], districts))
      .filter((row) => row.total.members.length > 0 || (filter === null && row.key !== nowhere)),
    total: tallyMembers(members),
  }
}

/** By name, what is beyond the town last but those nobody has entered. */
function districtsOf(
  view: NetworkView,
  byDistrict: ReadonlyMap<string, unknown>,
  isSlice: boolean,
): (DistrictRecord | null)[] {
  const known = [...view.districtById.values()]
    .filter(({ id }) => !isSlice || byDistrict.has(id))
    .toSorted((a, b) => Number(a.isSupraLocal) - Number(b.isSupraLocal) || collator.compare(a.name, b.name))
  return byDistrict.has(nowhere) ? [...known, null] : known
}

const collator = new Intl.Collator('de', { numeric: true })

type RowHead = Omit<MatrixRow, 'cells' | 'total'>

/** The groups in the order of the wheel, statutory numbers without a group in their place, and what has none. */
function rowHeads(view: NetworkView): RowHead[] {
  const statutory = representations(view).flatMap(({ statuteGroup: { number, label }, groups, state }): RowHead[] => {
    const isMissing = state === 'MISSING'
    if (groups.length === 0) return [{ key: `${number}`, code: `${number}`, label, group: null, isMissing }]
    return groups.map((group) => headOf(group, isMissing))
  })
  const local = view.groups.filter((group) => group.statutoryNumber === null).map((group) => headOf(group, false))
  return [...statutory, ...local, { key: nowhere, code: '–', label: withoutGroup, group: null, isMissing: false }]
}

const withoutGroup: Label = { de: 'nicht zugeordnet', en: 'not assigned' }

function headOf(group: GroupView, isMissing: boolean): RowHead {
  return { key: group.key, code: group.code, label: group.label, group, isMissing }
}

function toRow(
  head: RowHead,
  members: readonly MatrixMember[],
  districts: readonly (DistrictRecord | null)[],
): MatrixRow {
  const byDistrict = Map.groupBy(members, ({ institution }) => institution.district?.id ?? nowhere)
  return {
    ...head,
    cells: districts.map((district) => tallyMembers(byDistrict.get(district?.id ?? nowhere) ?? [])),
    total: tallyMembers(members),
  }
}

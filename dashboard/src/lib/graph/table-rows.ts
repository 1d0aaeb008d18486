import type { Shown } from './filter.ts'
import type { MapData, MapInstitution } from './map-data.ts'
import type { SortColumn, Sorting } from './view-state.ts'

/** What the twin of the picture says of one institution. */
export interface TableRow {
  readonly institution: MapInstitution
  readonly group: string
  readonly groupCode: string
  readonly district: string
  readonly links: number
}

/** Order of groups on the wheel, reach from inside to outside; unknown comes last. */
const reachOrder = ['OWN', 'GROUP', 'NONE']

/** The rows of the table: exactly the institutions the wheel shows, sorted. O(n log n). */
export function tableRows(
  data: MapData,
  shown: Shown,
  linkCounts: ReadonlyMap<string, number>,
  sorting: Sorting,
): TableRow[] {
  const groups = new Map(data.groups.map((group, index) => [group.key, { ...group, index }]))
  const districts = new Map(data.districts.map(({ id, name }) => [id, name]))
  const position = (row: TableRow): number => groups.get(row.institution.groupKey ?? '')?.index ?? Infinity
  const byName = (a: TableRow, b: TableRow): number => a.institution.name.localeCompare(b.institution.name, 'de')
  const comparisons: Record<SortColumn, (a: TableRow, b: TableRow) => number> = {
    name: byName,
    group: (a, b) => compare(position(a), position(b)),
    district: (a, b) =>
      Number(a.district === '') - Number(b.district === '') || a.district.localeCompare(b.district, 'de'),
    reach: (a, b) => reachOrder.indexOf(a.institution.reach) - reachOrder.indexOf(b.institution.reach),
    links: (a, b) => a.links - b.links,
    gaps: (a, b) => a.institution.gaps.length - b.institution.gaps.length,
  }
  const sign = sorting.descending ? -1 : 1
  return data.institutions
    .filter(({ id }) => shown.institutionIds.has(id))
    .map((institution) => ({
      institution,
      group: groups.get(institution.groupKey ?? '')?.label ?? '',
      groupCode: groups.get(institution.groupKey ?? '')?.code ?? '',
      district: districts.get(institution.districtId ?? '') ?? '',
      links: linkCounts.get(institution.id) ?? 0,
    }))
    .sort((a, b) => sign * comparisons[sorting.column](a, b) || byName(a, b))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

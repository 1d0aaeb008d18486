import {
  filterParameters,
  institutionFilter,
  noFilters,
  readFilters,
  readList,
  type SharedFilters,
} from '#lib/filters/shared-filters.ts'
import type { InstitutionFilter, InstitutionOrder } from '#lib/generated/graphql.ts'
import { columnKeys, contactColumns, defaultColumns, sortFields, type ColumnKey } from './column-keys.ts'

interface Sorting {
  readonly column: ColumnKey
  readonly descending: boolean
}

/** What the table shows. All of it stands in the address, so that a view is a link and a file is the same view. */
export interface TableState {
  readonly filters: SharedFilters
  /** Only those that are contacted when a child may be in danger. */
  readonly onlyContactedInDanger: boolean
  /** `null` = by name, or by how well it fits what is searched. */
  readonly sorting: Sorting | null
  /** In the order of the table, the name first. */
  readonly columns: readonly ColumnKey[]
  /** 1-based. */
  readonly page: number
  readonly size: number
}

type ReadableSearch = Pick<URLSearchParams, 'get'>

export const pageSizes: readonly number[] = [50, 100, 200]
const [usualSize = 50] = pageSizes

/**
 * Reads the table from an address. What it does not understand counts as not said: old links keep working.
 *
 * @param seesContact whether the viewer has the columns with contact data at all
 */
export function readTable(search: ReadableSearch, seesContact: boolean): TableState {
  const size = Number(search.get('size'))
  const page = Number(search.get('page'))
  return {
    filters: readFilters(search),
    onlyContactedInDanger: search.get('danger') === '1',
    sorting: readSorting(search.get('sort')),
    columns: readColumns(search, seesContact),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: pageSizes.includes(size) ? size : usualSize,
  }
}

/** The table as parameters of an address; what is as usual is `null`. */
export function tableParameters(state: TableState): Record<string, string | null> {
  const { sorting, columns, page, size } = state
  return {
    ...filterParameters(state.filters),
    danger: state.onlyContactedInDanger ? '1' : null,
    sort: sorting && (sorting.descending ? '-' : '') + sorting.column,
    cols: columns.join() === withName(defaultColumns).join() ? null : columns.filter((key) => key !== 'name').join(),
    page: page === 1 ? null : String(page),
    size: size === usualSize ? null : String(size),
  }
}

/** Nothing filtered away; sorting, columns and size stay. */
export function withoutFilters(state: TableState): TableState {
  return { ...state, filters: noFilters, onlyContactedInDanger: false, page: 1 }
}

/** The filter as the API takes it; `null` = the whole network. */
export function tableFilter(state: TableState): InstitutionFilter | null {
  const shared = institutionFilter(state.filters)
  return state.onlyContactedInDanger ? { ...shared, isContactedInDanger: true } : shared
}

/** The order as the API takes it; `null` lets it choose. */
export function tableOrder({ sorting }: TableState): InstitutionOrder | null {
  const field = sorting && sortFields[sorting.column]
  return field ? { field, direction: sorting.descending ? 'DESC' : 'ASC' } : null
}

function readSorting(text: string | null): Sorting | null {
  const column = text?.replace(/^-/, '') ?? ''
  return isColumn(column) && sortFields[column] ? { column, descending: text?.startsWith('-') ?? false } : null
}

function readColumns(search: ReadableSearch, seesContact: boolean): ColumnKey[] {
  const named = readList(search, 'cols').filter(isColumn)
  const allowed = named.filter((key) => seesContact || !contactColumns.includes(key))
  return withName(allowed.length > 0 ? allowed : defaultColumns)
}

/** In the order of the table, whatever order the address says. */
function withName(columns: readonly ColumnKey[]): ColumnKey[] {
  return columnKeys.filter((key) => key === 'name' || columns.includes(key))
}

function isColumn(text: string): text is ColumnKey {
  return (columnKeys as readonly string[]).includes(text)
}

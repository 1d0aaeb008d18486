import {
  filterParameters,
  hasFilters as hasSharedFilters,
  noFilters,
  readFilters,
  readList,
  type SharedFilters,
} from '#lib/filters/shared-filters.ts'

export type RoleForm = 'DEPUTY' | 'ALONE' | 'RISK'
export type ViewName = 'wheel' | 'table'
export type SortColumn = 'name' | 'group' | 'district' | 'reach' | 'links' | 'gaps'

export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

/** What the map shows of the network: the filters it shares with the other pages, and its own. */
export interface ViewState extends SharedFilters {
  /** `null` = what suits the screen: the wheel, on a phone the list. */
  readonly view: ViewName | null
  /** Id of an institution or role, or `group:KEY`. */
  readonly selection: string | null
  readonly roleForms: readonly RoleForm[]
  /** Only statutory groups that nobody represents. */
  readonly onlyMissing: boolean
  readonly showLinks: boolean
  readonly sorting: Sorting
}

/** The part of an address a view is read from. */
type ReadableSearch = Pick<URLSearchParams, 'get'>

const roleForms: readonly string[] = ['DEPUTY', 'ALONE', 'RISK'] satisfies RoleForm[]
const columns: readonly string[] = ['name', 'group', 'district', 'reach', 'links', 'gaps'] satisfies SortColumn[]
const defaultSorting: Sorting = { column: 'group', descending: false }

/** Reads a view from the address. What it does not understand counts as not said: old links keep working. */
export function readView(search: ReadableSearch): ViewState {
  const view = search.get('view')
  return {
    ...readFilters(search),
    view: view === 'wheel' || view === 'table' ? view : null,
    selection: search.get('sel') || null,
    roleForms: readList(search, 'role').filter((value): value is RoleForm => roleForms.includes(value)),
    onlyMissing: search.get('missing') === '1',
    showLinks: search.get('links') !== '0',
    sorting: readSorting(search.get('sort')),
  }
}

/** Writes a view into the address and keeps what belongs to others (`asOf`). Defaults are left out. */
export function writeView(state: ViewState, search: Iterable<[string, string]>): URLSearchParams {
  const sorting = (state.sorting.descending ? '-' : '') + state.sorting.column
  const entries: Record<string, string | null> = {
    ...filterParameters(state),
    view: state.view,
    sel: state.selection,
    role: state.roleForms.join(','),
    missing: state.onlyMissing ? '1' : '',
    links: state.showLinks ? '' : '0',
    sort: sorting === defaultSorting.column ? '' : sorting,
  }
  const written = new URLSearchParams([...search])
  for (const [key, value] of Object.entries(entries)) {
    if (value) written.set(key, value)
    else written.delete(key)
  }
  return written
}

/** The same view with nothing filtered away. Selection, sorting and the kind of view stay. */
export function withoutFilters(state: ViewState): ViewState {
  return { ...state, ...noFilters, roleForms: [], onlyMissing: false }
}

/** Whether anything is filtered away by choice. */
export function hasFilters(state: ViewState): boolean {
  return hasSharedFilters(state) || state.roleForms.length > 0 || state.onlyMissing
}

function readSorting(text: string | null): Sorting {
  const column = text?.replace(/^-/, '') ?? ''
  return columns.includes(column)
    ? { column: column as SortColumn, descending: text?.startsWith('-') ?? false }
    : defaultSorting
}

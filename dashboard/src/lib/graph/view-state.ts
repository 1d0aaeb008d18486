import type { Reach } from './map-data.ts'

export type RoleForm = 'DEPUTY' | 'ALONE' | 'RISK'
export type ViewName = 'wheel' | 'table'
export type SortColumn = 'name' | 'group' | 'district' | 'reach' | 'links' | 'gaps'

export interface Sorting {
  readonly column: SortColumn
  readonly descending: boolean
}

/** What the map shows of the network. All of it stands in the address, so that a view is a link. */
export interface ViewState {
  /** `null` = what suits the screen: the wheel, on a phone the list. */
  readonly view: ViewName | null
  /** Id of an institution or role, or `group:KEY`. */
  readonly selection: string | null
  readonly groups: readonly string[]
  /** District ids; `none` = without a district. */
  readonly districts: readonly string[]
  readonly reach: readonly Reach[]
  readonly roleForms: readonly RoleForm[]
  /** Key of an indicator whose gaps are shown, or `any`. */
  readonly gap: string | null
  /** Only statutory groups that nobody represents. */
  readonly onlyMissing: boolean
  readonly onlyStatutory: boolean
  readonly text: string
  readonly showLinks: boolean
  readonly sorting: Sorting
}

/** The part of an address a view is read from. */
type ReadableSearch = Pick<URLSearchParams, 'get'>

export const noDistrict = 'none'
export const anyGap = 'any'

const reaches: readonly string[] = ['OWN', 'GROUP', 'NONE'] satisfies Reach[]
const roleForms: readonly string[] = ['DEPUTY', 'ALONE', 'RISK'] satisfies RoleForm[]
const columns: readonly string[] = ['name', 'group', 'district', 'reach', 'links', 'gaps'] satisfies SortColumn[]
const defaultSorting: Sorting = { column: 'group', descending: false }

/** Reads a view from the address. What it does not understand counts as not said: old links keep working. */
export function readView(search: ReadableSearch): ViewState {
  const view = search.get('view')
  return {
    view: view === 'wheel' || view === 'table' ? view : null,
    selection: search.get('sel') || null,
    groups: readList(search, 'group'),
    districts: readList(search, 'district'),
    reach: readList(search, 'reach').filter((value): value is Reach => reaches.includes(value)),
    roleForms: readList(search, 'role').filter((value): value is RoleForm => roleForms.includes(value)),
    gap: search.get('gap') || null,
    onlyMissing: search.get('missing') === '1',
    onlyStatutory: search.get('statutory') === '1',
    text: search.get('q') ?? '',
    showLinks: search.get('links') !== '0',
    sorting: readSorting(search.get('sort')),
  }
}

/** Writes a view into the address and keeps what belongs to others (`asOf`). Defaults are left out. */
export function writeView(state: ViewState, search: Iterable<[string, string]>): URLSearchParams {
  const sorting = (state.sorting.descending ? '-' : '') + state.sorting.column
  const entries: Record<string, string> = {
    view: state.view ?? '',
    sel: state.selection ?? '',
    group: state.groups.join(','),
    district: state.districts.join(','),
    reach: state.reach.join(','),
    role: state.roleForms.join(','),
    gap: state.gap ?? '',
    missing: state.onlyMissing ? '1' : '',
    statutory: state.onlyStatutory ? '1' : '',
    q: state.text,
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
  return {
    ...state,
    groups: [],
    districts: [],
    reach: [],
    roleForms: [],
    gap: null,
    onlyMissing: false,
    onlyStatutory: false,
    text: '',
  }
}

/** Whether anything is filtered away by choice. */
export function hasFilters(state: ViewState): boolean {
  const lists = [state.groups, state.districts, state.reach, state.roleForms]
  return (
    lists.some((list) => list.length > 0) ||
    state.gap !== null ||
    state.onlyMissing ||
    state.onlyStatutory ||
    state.text.trim() !== ''
  )
}

/** Adds what is absent, removes what is there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
}

function readList(search: ReadableSearch, key: string): string[] {
  return [...new Set((search.get(key) ?? '').split(',').filter(Boolean))]
}

function readSorting(text: string | null): Sorting {
  const column = text?.replace(/^-/, '') ?? ''
  return columns.includes(column)
    ? { column: column as SortColumn, descending: text?.startsWith('-') ?? false }
    : defaultSorting
}

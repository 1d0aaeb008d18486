import type { ChangeFilter } from '#lib/generated/graphql.ts'
import { endOfDay, startOfDay } from '#lib/format/berlin-day.ts'
import { isDay } from '#lib/format/day.ts'

/** Which changes are shown; all of it stands in the address. */
export interface ChangeSearch {
  /** First and last day, in Germany. */
  readonly from: string | null
  readonly until: string | null
  /** Who changed it. */
  readonly by: string | null
  /** Words in what was done. */
  readonly words: string
  /** Only what holds, or only what was undone. */
  readonly state: 'holds' | 'undone' | null
  /** Id of an object that was changed. */
  readonly object: string | null
  /** Page marks: the page after one change set, or before one. */
  readonly after: string | null
  readonly before: string | null
}

type ReadableSearch = Pick<URLSearchParams, 'get'>

/** Reads the search from an address. What it does not understand counts as not said. */
export function readChangeSearch(search: ReadableSearch): ChangeSearch {
  const day = (name: string) => {
    const value = search.get(name)
    return value !== null && isDay(value) ? value : null
  }
  const state = search.get('state')
  return {
    from: day('from'),
    until: day('until'),
    by: search.get('by') || null,
    words: search.get('words')?.trim() ?? '',
    state: state === 'holds' || state === 'undone' ? state : null,
    object: search.get('object') || null,
    after: search.get('after') || null,
    before: search.get('before') || null,
  }
}

/** The search as the API takes it. */
export function changeFilter({ from, until, by, words, state, object }: ChangeSearch): ChangeFilter {
  return {
    ...(from && { from: startOfDay(from) }),
    ...(until && { until: endOfDay(until) }),
    ...(by && { userNames: [by] }),
    ...(words && { search: words }),
    ...(state && { isUndone: state === 'undone' }),
    ...(object && { objects: [object] }),
  }
}

/** The address of the same search with other values; another search begins at its first page. */
export function changesHref(path: string, search: ChangeSearch, own: Partial<ChangeSearch> = {}): string {
  const values = { ...search, after: null, before: null, ...own }
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) written.set(name, value)
  const text = written.toString()
  return text ? `${path}?${text}` : path
}

/**
 * What of an address belongs to every page of a network: the day, the filters and the selection. A page reads what it
 * understands and leaves the rest to the next one, so that map, table, coverage and report show the same part of the
 * network. What is a page's own (sorting, columns, paging) is not kept.
 */
const kept = ['asOf', 'q', 'group', 'district', 'reach', 'gap', 'type', 'carrier', 'statutory', 'only', 'sel'] as const

/** Of a link into another network only the day stays: its groups, districts and ids are others. */
const keptAcrossNetworks = ['asOf'] as const

type ReadableSearch = Pick<URLSearchParams, 'get'>

/**
 * A link to another page of the same network that keeps the day, the filters and the selection in view.
 *
 * @param own parameters of the new page; they beat what is kept, `null` takes one away
 */
export function linkKeeping(
  path: string,
  search: ReadableSearch,
  own: Readonly<Record<string, string | null>> = {},
): string {
  return withSearch(path, { ...pick(search, kept), ...own })
}

/** A link that stays on the day the viewer looks at and leaves filters behind. */
export function linkOnDay(
  path: string,
  search: ReadableSearch,
  own: Readonly<Record<string, string | null>> = {},
): string {
  return withSearch(path, { ...pick(search, keptAcrossNetworks), ...own })
}

function pick(search: ReadableSearch, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, search.get(name)]))
}

function withSearch(path: string, parameters: Readonly<Record<string, string | null>>): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) written.set(name, value)
  const text = written.toString()
  return text ? `${path}?${text}` : path
}

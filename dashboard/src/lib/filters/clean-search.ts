/**
 * An address as links write it. A form without scripts sends a list as repeated names and what is not filled in as
 * empty texts; `null` = there is nothing to tidy.
 */
export function cleanSearch(search: URLSearchParams): URLSearchParams | null {
  const names = [...new Set(search.keys())]
  const entries = names.map((name): [string, string] => [name, search.getAll(name).filter(Boolean).join(',')])
  const clean = new URLSearchParams(entries.filter(([, value]) => value !== ''))
  return [...clean].length === [...search].length ? null : clean
}

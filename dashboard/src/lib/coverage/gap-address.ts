/** The page of a gap, or one of its forms. The list it was opened from, with its filters, is kept in the address. */
export function gapPath(slug: string, key: string, search: string, form: '' | '/snooze' | '/assign' = ''): string {
  return `/${slug}/coverage/gaps/${encodeURIComponent(key)}${form}${ofList(search)}`
}

/** The list that a gap was opened from. */
export function gapListPath(slug: string, search: string): string {
  return `/${slug}/coverage${ofList(search)}#gaps`
}

/** Named actions of a form stand in the address too. */
function ofList(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith('/'))
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
}

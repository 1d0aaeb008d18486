import { linkOnDay } from '#lib/frame/keep-state.ts'

/** As many as the API takes at once. */
export const leavingAtMost = 200

/** The ids in `?leaving=<id>,<id>`, each once and in the order they were chosen. */
export function readLeaving(search: Pick<URLSearchParams, 'get'>): string[] {
  const ids = (search.get('leaving') ?? '').split(',').map((id) => id.trim())
  return [...new Set(ids)].filter(Boolean)
}

/** The page for a choice, on the day in view. Ids are base64url, so the commas between them stay readable. */
export function whatIfLink(slug: string, search: Pick<URLSearchParams, 'get'>, ids: readonly string[]): string {
  return linkOnDay(`/${slug}/what-if`, search, { leaving: ids.join(',') }).replaceAll('%2C', ',')
}

import type { ImportRowState } from '#lib/generated/graphql.ts'
import { rowStates } from './state-words.ts'

/** Which rows of a preview are in view. */
export interface PreviewSearch {
  /** `null` = all. */
  readonly state: ImportRowState | null
  readonly text: string
  readonly after: string | null
  readonly before: string | null
}

const longestText = 200

/** Reads the address; what makes no sense counts as absent. */
export function readPreviewSearch(params: URLSearchParams): PreviewSearch {
  const state = params.get('state') ?? ''
  return {
    state: state in rowStates ? (state as ImportRowState) : null,
    text: (params.get('q') ?? '').trim().slice(0, longestText),
    after: params.get('after'),
    before: params.get('before'),
  }
}

/** The address of a part of a preview, from its first row on unless a place is given. */
export function previewHref(
  path: string,
  { state, text }: Pick<PreviewSearch, 'state' | 'text'>,
  place: { readonly after?: string | null | undefined; readonly before?: string | null | undefined } = {},
): string {
  const params = new URLSearchParams()
  if (state) params.set('state', state)
  if (text) params.set('q', text)
  if (place.after) params.set('after', place.after)
  if (place.before) params.set('before', place.before)
  const search = params.toString()
  return search ? `${path}?${search}#rows` : path
}

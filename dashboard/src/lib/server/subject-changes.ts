import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SubjectChangesDocument, type ChangeFilter } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

/** A page of what was changed about a person, a role or a path, the latest first. */
export async function loadChangesOf(event: RequestEvent, filter: ChangeFilter) {
  const after = event.url.searchParams.get('after')
  const { network } = await query(event, SubjectChangesDocument, { slug: event.params.network ?? '', filter, after })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.changes
}

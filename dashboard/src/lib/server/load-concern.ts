import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { ConcernPageDocument, ConcernOriginsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { execute, query } from './query.ts'

/** The concern of the address as of its day. An unknown id is not found. */
export async function loadConcern(event: RequestEvent<{ network: string; id: string }>) {
  const { network: slug, id } = event.params
  const variables = { slug, id, asOf: event.url.searchParams.get('asOf') }
  const answer = await execute(event, ConcernPageDocument, variables)
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND') error(404, m.concern_not_found())
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, ConcernPageDocument, variables))
  return network?.concerns.nodes[0] ?? error(404, m.concern_not_found())
}

/** What a concern may come from: the institution, if one is named, and roles. */
export async function loadOrigins(event: RequestEvent<{ network: string }>, institutionId: string | null) {
  const variables = { slug: event.params.network, institution: institutionId ? [institutionId] : [] }
  const { network } = await query(event, ConcernOriginsDocument, variables)
  return network ?? error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
}

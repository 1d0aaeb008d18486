import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsTopicsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** The contact topics of the network in view, with who answers them on the day. */
export async function loadTopics(event: RequestEvent) {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsTopicsDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.contactTopics.nodes
}

/** The topic of the address. */
export async function loadTopic(event: RequestEvent) {
  const topic = (await loadTopics(event)).find(({ id }) => id === event.params['id'])
  if (!topic) error(404, m.settings_gone())
  return topic
}

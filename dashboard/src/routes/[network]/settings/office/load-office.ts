import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsOfficeDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** The coordination office of the network in view; who works there is of the day, its data is current. */
export async function loadOffice(event: RequestEvent) {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsOfficeDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.coordinationOffice
}

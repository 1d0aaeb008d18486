import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { SettingsRulesDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

export const load: PageServerLoad = async (event) => {
  const variables = { slug: event.params.network, asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsRulesDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.settings
}

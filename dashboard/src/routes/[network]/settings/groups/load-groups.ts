import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsGroupsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** The professional groups of the network in view, and the statute that numbers them. */
export async function loadGroups(event: RequestEvent) {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsGroupsDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return { statute: network.statute, groups: network.professionalGroups.nodes }
}

/** A group of the network's own; groups of the catalogue have no form. */
export async function loadLocalGroup(event: RequestEvent) {
  const { groups } = await loadGroups(event)
  const group = groups.find(({ id, isCustom }) => isCustom && id === event.params['id'])
  if (!group) error(404, m.settings_gone())
  return group
}

import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsDistrictsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** Municipalities and districts of the network in view, each district with its institutions on the day. */
export async function loadDistricts(event: RequestEvent) {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsDistrictsDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const counts = new Map(network.institutionGroups.map(({ keys, count }) => [keys[0]?.id, count]))
  const districts = network.districts
    .map((district) => ({ ...district, institutionCount: counts.get(district.id) ?? 0 }))
    .toSorted((a, b) => Number(a.isSupraLocal) - Number(b.isSupraLocal) || a.name.localeCompare(b.name, 'de'))
  return { municipalities: network.municipalities, districts }
}

/** Municipalities as the form of a district offers them. */
export function municipalityChoices(municipalities: readonly { readonly id: string; readonly name: string }[]) {
  return municipalities.map(({ id, name }) => ({ id, label: name }))
}

import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { SettingsGuidelinesDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** The guidelines that hold on the day, each with all its versions, the latest first. */
export async function loadGuidelines(event: RequestEvent) {
  const variables = { slug: event.params.network ?? '', asOf: event.url.searchParams.get('asOf') }
  const { network } = await query(event, SettingsGuidelinesDocument, variables)
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.guidelines.nodes.map((guideline) => ({
    ...guideline,
    versions: guideline.versions.toSorted((a, b) => b.number - a.number),
  }))
}

/** The guideline of the address. */
export async function loadGuideline(event: RequestEvent) {
  const guideline = (await loadGuidelines(event)).find(({ id }) => id === event.params['id'])
  if (!guideline) error(404, m.settings_gone())
  return guideline
}

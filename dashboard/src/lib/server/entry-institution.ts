import { error } from '@sveltejs/kit'
import type { RequestEvent, ServerLoadEvent } from '@sveltejs/kit'
import { EntryInstitutionDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

/** The institution that an address names; `null` = it names none. An error page if there is none of that id today. */
export async function findEntryInstitution(
  event: ServerLoadEvent<{ network: string }> | RequestEvent<{ network: string }>,
  id: string | null,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!id) return null
  const { network } = await query(event, EntryInstitutionDocument, { slug: event.params.network, id })
  return network?.institutions.nodes[0] ?? error(404, m.institution_not_found(), { code: 'INSTITUTION_NOT_FOUND' })
}

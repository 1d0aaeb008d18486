import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { PersonFormQuery } from '#lib/generated/graphql.ts'
import { PersonFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

export type PersonInForm = NonNullable<PersonFormQuery['network']>['people']['nodes'][number]

/** The person a form is about; an error page if the network does not know them. */
export async function loadPerson(event: RequestEvent<{ network: string }>, id: string): Promise<PersonInForm> {
  const { network } = await query(event, PersonFormDocument, { slug: event.params.network, id })
  return network?.people.nodes[0] ?? error(404, m.people_not_found(), { code: 'PERSON_NOT_FOUND' })
}

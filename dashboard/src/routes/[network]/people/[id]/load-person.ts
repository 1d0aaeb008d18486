import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Day } from '@schutznetz/domain/model/day.ts'
import { PersonPageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Person } from '#lib/people/page-data.ts'
import { execute, query } from '#lib/server/query.ts'

/** The person on a day: a network knows a person on every day, what they do changes. An unknown id is not found. */
export async function loadPerson(event: RequestEvent<{ network: string; id: string }>, asOf: Day): Promise<Person> {
  const { network: slug, id } = event.params
  const answer = await execute(event, PersonPageDocument, { slug, asOf, id })
  const code = answer.errors?.[0]?.extensions?.code
  if (code === 'INVALID' || code === 'NOT_FOUND') error(404, m.people_not_found(), { code: 'PERSON_NOT_FOUND' })
  // Any other fault is explained by asking once more as every page asks.
  const { network } = answer.data ?? (await query(event, PersonPageDocument, { slug, asOf, id }))
  const person = network?.people.nodes[0]
  if (!person) error(404, m.people_not_found(), { code: 'PERSON_NOT_FOUND' })
  return person
}

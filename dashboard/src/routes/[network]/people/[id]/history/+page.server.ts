import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { PersonNameDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { loadChangesOf } from '#lib/server/subject-changes.ts'
import { execute } from '#lib/server/query.ts'
import { requireReaderOfChanges } from '#lib/server/require-coordinator.ts'

/** Who changed what about a person, and when; for coordinators. */
export const load: PageServerLoad = async (event) => {
  const { slug, asOf } = await requireReaderOfChanges(event)
  const { id } = event.params
  const { data } = await execute(event, PersonNameDocument, { slug, asOf, id })
  const person = data?.network?.people.nodes[0]
  if (!person) error(404, m.people_not_found(), { code: 'PERSON_NOT_FOUND' })
  return { person, changes: await loadChangesOf(event, { people: [id] }) }
}

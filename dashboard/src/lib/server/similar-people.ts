import type { RequestEvent } from '@sveltejs/kit'
import { SimilarPeopleDocument } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { query } from './query.ts'

/** People who might be the one somebody is about to enter, most similar first. */
export async function findSimilarPeople(
  event: RequestEvent<{ network: string }>,
  firstName: string,
  lastName: string,
): Promise<Choice[]> {
  if (lastName.trim() === '') return []
  const slug = event.params.network
  const { network } = await query(event, SimilarPeopleDocument, { slug, firstName, lastName })
  return (network?.similarPeople ?? []).map(({ person }) => ({
    id: person.id,
    label: person.displayName,
    detail:
      [person.profession, ...person.affiliations.map(({ institution }) => institution.name)]
        .filter(Boolean)
        .join(', ') || null,
  }))
}

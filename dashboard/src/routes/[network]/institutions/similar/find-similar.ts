import type { RequestEvent } from '@sveltejs/kit'
import { SimilarInstitutionsDocument } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { query } from '#lib/server/query.ts'

/** Institutions that might be the one somebody is about to enter, most similar first. */
export async function findSimilar(
  event: RequestEvent<{ network: string }>,
  name: string,
  postalCode: string | null,
): Promise<Choice[]> {
  if (name.trim() === '') return []
  const { network } = await query(event, SimilarInstitutionsDocument, { slug: event.params.network, name, postalCode })
  return (network?.similarInstitutions ?? []).map(({ institution }) => ({
    id: institution.id,
    label: institution.name,
    detail: [institution.type?.label, institution.street, institution.city].filter(Boolean).join(', ') || null,
  }))
}

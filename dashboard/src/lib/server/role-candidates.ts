import type { RequestEvent } from '@sveltejs/kit'
import type { CandidatesForRoleQuery } from '#lib/generated/graphql.ts'
import { CandidatesForRoleDocument } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

type Candidate = NonNullable<CandidatesForRoleQuery['network']>['roleCandidates']['nodes'][number]

/** Whom a role stands for. */
export type Represented = { readonly institution: string } | { readonly group: string }

export interface FoundCandidates {
  readonly candidates: readonly Choice[]
  /** How many more the network knows, to be found by name. */
  readonly others: number
}

/** People the network knows who could represent an institution or a group, with the reason; the first of them. */
export async function findCandidates(
  event: RequestEvent<{ network: string }>,
  represented: Represented,
): Promise<FoundCandidates> {
  const { network } = await query(event, CandidatesForRoleDocument, { slug: event.params.network, ...represented })
  const { nodes, totalCount } = network?.roleCandidates ?? { nodes: [], totalCount: 0 }
  const candidates = nodes.map((candidate) => ({
    id: candidate.person.id,
    label: candidate.person.displayName,
    detail: reasonInWords(candidate),
  }))
  return { candidates, others: totalCount - candidates.length }
}

function reasonInWords({ reason, institution, person }: Candidate): string {
  switch (reason) {
    case 'WORKS_THERE':
      return [m.entry_reason_works_there(), person.profession].filter(Boolean).join(', ')
    case 'PROFESSION': {
      const places = person.affiliations.map((one) => one.institution.name)
      return [person.profession ?? m.entry_reason_profession(), ...places].join(', ')
    }
    case 'WORKS_IN_GROUP':
      return [person.profession, institution?.name].filter(Boolean).join(', ')
  }
}

import { findProfession } from '../catalogue/professions.ts'
import type { GroupView, InstitutionView, NetworkView } from '../model/view.ts'

/** Why somebody comes to mind: works in the institution, has the profession of the group, works in the group. */
export type CandidateReason = 'WORKS_THERE' | 'PROFESSION' | 'WORKS_IN_GROUP'

export interface RoleCandidate {
  readonly personId: string
  readonly reason: CandidateReason
  /** Where the person works that makes them one; `null` = the profession does. */
  readonly institution: InstitutionView | null
}

/** An institution, or a group; of the group perhaps only a part, given by its institutions. */
export type Represented =
  { readonly institution: InstitutionView } | { readonly group: GroupView; readonly part?: readonly InstitutionView[] }

/**
 * People the network knows who could represent an institution or a professional group, each once and by the best
 * reason: the staff of the institution; or those of the group's profession, then the staff of its institutions. Who
 * they are is told by their work, never by a judgement: within a reason nobody comes before anybody else.
 * O(people + staff of the group).
 */
export function roleCandidates(view: NetworkView, represented: Represented): RoleCandidate[] {
  const found =
    'institution' in represented
      ? staffOf(view, represented.institution, 'WORKS_THERE')
      : [
          ...ofProfession(view, represented.group),
          ...(represented.part ?? view.institutionsByGroup.get(represented.group.id) ?? []).flatMap((institution) =>
            staffOf(view, institution, 'WORKS_IN_GROUP'),
          ),
        ]
  const known = new Set<string>()
  return found.filter(({ personId }) => !known.has(personId) && known.add(personId))
}

function staffOf(view: NetworkView, institution: InstitutionView, reason: CandidateReason): RoleCandidate[] {
  const staff = view.affiliationsByInstitution.get(institution.id) ?? []
  return staff.map(({ personId }) => ({ personId, reason, institution }))
}

function ofProfession(view: NetworkView, group: GroupView): RoleCandidate[] {
  return view.people
    .filter(({ professionKey }) => findProfession(professionKey ?? '')?.groupKeys.includes(group.key))
    .map(({ id }) => ({ personId: id, reason: 'PROFESSION', institution: null }))
}

import type { RoleCandidate } from '../appointments/role-candidates.ts'
import { roleCandidates } from '../appointments/role-candidates.ts'
import { specialistState } from '../coverage/certificate.ts'
import type { SpecialistPoolRecord } from '../model/records/roles.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import type { Mandate } from './mandate.ts'
import { mandateOf } from './mandate.ts'
import type { PlanAction } from './plan-action.ts'
import { invitableContacts } from './possible-actions.ts'
import { numberOf } from './relieved-roles.ts'

/**
 * People the data knows who could do what an action asks, each once: of the institution or the part of the group it is
 * about, never somebody who acts in the role already, with a valid certificate where it takes one. Nobody is ranked.
 * Empty = somebody has to be looked for. O(people + staff of the group).
 */
export function actionCandidates(view: NetworkView, action: PlanAction): RoleCandidate[] {
  switch (action.kind) {
    case 'FILL_ROLE':
    case 'CREATE_ROLE':
      return forMandate(view, action.mandate).filter(
        ({ personId }) => !needsCertificate(view, action) || specialistState(view, personId) === 'VALID',
      )
    case 'NAME_DEPUTY':
      return forMandate(view, mandateOf(view, action.role)).filter(
        ({ personId }) => personId !== action.role.acting?.id,
      )
    case 'ASSIGN_SPECIALIST':
      return roleCandidates(view, action).filter(({ personId }) => specialistState(view, personId) === 'VALID')
    case 'INVITE_CONTACT':
      return invitableContacts(view, action.institution.id).map(({ personId }) => {
        return { personId, reason: 'WORKS_THERE', institution: action.institution }
      })
  }
}

/** Whoever works outside the scope does not come to mind; a profession is bound to no place. */
function forMandate(view: NetworkView, { institution, group, covered }: Mandate): RoleCandidate[] {
  if (!group) return institution ? roleCandidates(view, { institution }) : []
  return roleCandidates(view, { group, part: covered })
}

/** Whether the statute means certified specialists by the number somebody would act for. */
export function needsCertificate(view: NetworkView, action: PlanAction): boolean {
  if (!('mandate' in action)) return false
  const number = numberOf(action.mandate)
  return view.statute.groups.some((row) => row.number === number && row.requiresCertificate)
}

/** A pool with a valid member: that of the institution's carrier, else one that belongs to no carrier. By name. */
export function fittingPool(view: NetworkView, { carrier }: InstitutionView): SpecialistPoolRecord | null {
  const working = [...view.poolById.values()]
    .filter(({ id }) => view.membersByPool.get(id)?.some(({ personId }) => specialistState(view, personId) === 'VALID'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return (
    working.find(({ carrierId }) => carrierId !== null && carrierId === carrier?.id) ??
    working.find(({ carrierId }) => carrierId === null) ??
    null
  )
}

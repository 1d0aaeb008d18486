import { describeInstitution } from '../coverage/gap.ts'
import type { GapSubject } from '../coverage/gap.ts'
import { isReachable } from '../coverage/indicators/named-contact.ts'
import { describeRole } from '../coverage/role-subject.ts'
import type { AffiliationRecord } from '../model/records/people.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import { closedBySpecialist, lacksSpecialist } from './assigned-specialist.ts'
import { gapOf } from './day-gaps.ts'
import { liftedAreas } from './lifted-areas.ts'
import type { Mandate } from './mandate.ts'
import { mandateOf, newMandates } from './mandate.ts'
import type { Appointment, Deputising, PlanAction, Support } from './plan-action.ts'
import { relievedRoles } from './relieved-roles.ts'

/**
 * Everything that can be done and closes at least one gap of the day: a holder for a vacant or new role, a deputy, a
 * specialist, an invitation of somebody the data knows. In no order. O(institutions + roles · their institutions).
 */
export function possibleActions(view: NetworkView): PlanAction[] {
  const actions: PlanAction[] = [
    ...view.roles.map((role) => (role.acting ? deputising(view, role) : filling(view, role))),
    ...newMandates(view).map((mandate) => creating(view, mandate)),
    ...view.institutions.flatMap((institution) => supportFor(view, institution)),
  ]
  return actions.filter(({ closes }) => closes.length > 0)
}

function filling(view: NetworkView, role: RoleView): Appointment {
  const mandate = mandateOf(view, role)
  const { subject } = describeRole(role)
  return { kind: 'FILL_ROLE', role, mandate, subject, closes: closedByActing(view, mandate) }
}

function creating(view: NetworkView, mandate: Mandate): Appointment {
  return {
    kind: 'CREATE_ROLE',
    role: null,
    mandate,
    subject: representedSubject(mandate),
    closes: closedByActing(view, mandate),
  }
}

function representedSubject({ group, institution }: Mandate): GapSubject {
  if (group) return { kind: 'GROUP', id: group.id, label: group.label, personId: null }
  if (institution) return describeInstitution(institution).subject
  throw new Error('A mandate stands for an institution or a group.')
}

/** A role of number 3 is only filled by somebody with a valid certificate, so it represents the number. */
function closedByActing(view: NetworkView, mandate: Mandate) {
  const group = mandate.group ?? mandate.institution?.group ?? null
  const number = group?.statutoryNumber ?? null
  return [
    ...(number === null ? [] : gapOf(view, 'STATUTE_GROUPS', 'STATUTE_GROUP', `${view.statute.key}:${number}`)),
    ...(group ? gapOf(view, 'GROUPS_WITH_MULTIPLIER', 'GROUP', group.id) : []),
    ...mandate.covered.flatMap(({ id }) => gapOf(view, 'INSTITUTIONS_REACHED', 'INSTITUTION', id)),
    ...relievedRoles(view, mandate).flatMap(({ id }) => gapOf(view, 'RESILIENCE', 'ROLE', id)),
    ...liftedAreas(view, mandate),
  ]
}

function deputising(view: NetworkView, role: RoleView): Deputising {
  const closes = [...gapOf(view, 'DEPUTIES', 'ROLE', role.id), ...gapOf(view, 'RESILIENCE', 'ROLE', role.id)]
  return { kind: 'NAME_DEPUTY', role, subject: describeRole(role).subject, closes }
}

function supportFor(view: NetworkView, institution: InstitutionView): Support[] {
  const { id } = institution
  const { subject } = describeInstitution(institution)
  const contact = invitableContacts(view, id).length > 0 ? gapOf(view, 'NAMED_CONTACT', 'INSTITUTION', id) : []
  const specialist = lacksSpecialist(view, institution) ? closedBySpecialist(view, institution) : []
  return [
    { kind: 'ASSIGN_SPECIALIST', institution, subject, closes: specialist },
    { kind: 'INVITE_CONTACT', institution, subject, closes: contact },
  ]
}

/** Staff of an institution who have a phone number or an e-mail address and so can become its contact; by name. */
export function invitableContacts(view: NetworkView, institutionId: string): AffiliationRecord[] {
  const nameOf = ({ id, personId }: AffiliationRecord) => {
    const person = view.personById.get(personId)
    return `${person?.lastName} ${person?.firstName} ${id}`
  }
  return (view.affiliationsByInstitution.get(institutionId) ?? [])
    .filter((row) => isReachable(view, row))
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

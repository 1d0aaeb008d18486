import type { FailureRisk } from '../coverage/failure-risk.ts'
import type { Gap } from '../coverage/gap.ts'
import { contactRecord } from '../coverage/confirmable-records.ts'
import { freshnessOf } from '../coverage/confirmation.ts'
import { withoutDeputy } from '../coverage/indicators/deputies.ts'
import { judgeFreshness } from '../coverage/indicators/freshness.ts'
import { judgeRisk } from '../coverage/indicators/resilience.ts'
import { isCounted } from '../coverage/indicator-rules.ts'
import { reachOf } from '../coverage/reach.ts'
import { representations } from '../coverage/represented.ts'
import { describeRole } from '../coverage/role-subject.ts'
import { toGap } from '../coverage/tally.ts'
import type { MultiplierRoleRecord } from '../model/records/roles.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import { openedBySpecialist } from './assigned-specialist.ts'
import type { PlanAction } from './plan-action.ts'
import { actionKey } from './plan-action.ts'
import type { Mandate } from './mandate.ts'
import { invitableContacts } from './possible-actions.ts'
import { numberOf } from './relieved-roles.ts'

/**
 * Gaps that an action alone would newly open: a role that begins to act has no deputy yet and may be a failure risk
 * at once; a new contact may never have been confirmed; a new specialist has no number yet. Of indicators that count.
 * Reported, not scored. O(institutions of the mandate).
 */
export function openedGaps(view: NetworkView, action: PlanAction): Gap[] {
  return openedBy(view, action).filter(({ indicator }) => isCounted(view, indicator))
}

function openedBy(view: NetworkView, action: PlanAction): Gap[] {
  switch (action.kind) {
    case 'FILL_ROLE':
      return openedByActing(view, action.mandate, action.role)
    case 'CREATE_ROLE':
      return openedByActing(view, action.mandate, newRole(actionKey(action), action.mandate))
    case 'INVITE_CONTACT':
      return openedByContact(view, action.institution)
    case 'ASSIGN_SPECIALIST':
      return openedBySpecialist(view, action.institution)
    case 'NAME_DEPUTY':
      return []
  }
}

function openedByActing(view: NetworkView, mandate: Mandate, role: RoleView | null): Gap[] {
  if (!role) return []
  const risk = judgeRisk(riskOfActing(view, mandate))
  return [
    toGap('DEPUTIES', withoutDeputy, describeRole(role)),
    ...(risk.state === 'FAILING' ? [toGap('RESILIENCE', risk, describeRole(role))] : []),
  ]
}

function riskOfActing(view: NetworkView, mandate: Mandate): FailureRisk {
  const dependentInstitutions = mandate.covered.filter(({ id }) => reachOf(view, id).coveringRoleIds.length === 0)
  const number = numberOf(mandate)
  const isSole = representations(view).some(
    ({ statuteGroup, actingRoles }) => statuteGroup.number === number && actingRoles.length === 0,
  )
  const isAtRisk = isSole || dependentInstitutions.length >= view.thresholds.failureRiskInstitutions
  return { isAtRisk, dependentInstitutions, soleForNumber: isSole ? number : null }
}

/** A role that does not exist yet, named after what it would stand for. */
function newRole(id: string, { institution, group }: Mandate): RoleView {
  const record: MultiplierRoleRecord = {
    id,
    institutionId: institution?.id ?? null,
    groupId: group?.id ?? null,
    title: null,
    validFrom: null,
    validTo: null,
    version: 0,
  }
  return { id, record, institution, group, scope: [], holders: [], holder: null, deputy: null, acting: null }
}

/** One of the staff whose record is fresh opens nothing; if there is none, the record of the first has to be confirmed. */
function openedByContact(view: NetworkView, institution: InstitutionView): Gap[] {
  const staff = invitableContacts(view, institution.id)
  const [first] = staff
  if (!first || staff.some(({ id }) => freshnessOf(view, id) === 'FRESH')) return []
  const record = contactRecord(first, institution)
  const verdict = judgeFreshness(view, record)
  return verdict.state === 'IN_ORDER' ? [] : [toGap('FRESHNESS', verdict, record.describe())]
}

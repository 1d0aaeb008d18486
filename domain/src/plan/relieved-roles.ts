import type { FailureRisk } from '../coverage/failure-risk.ts'
import { failureRiskOf } from '../coverage/failure-risk.ts'
import { reachOf } from '../coverage/reach.ts'
import { groupOfRole } from '../coverage/represented.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { NetworkView, RoleView } from '../model/view.ts'
import type { Mandate } from './mandate.ts'

/**
 * Roles that are a failure risk now and would not be any more if somebody acted by a mandate: too few institutions
 * would depend on them, and they would not be alone for their statutory number. O(institutions of the mandate).
 */
export function relievedRoles(view: NetworkView, mandate: Mandate): RoleView[] {
  const risks = rolesAtRisk(view)
  const shared = new Map<string, number>()
  for (const institution of mandate.covered) {
    const [roleId, another] = reachOf(view, institution.id).coveringRoleIds
    if (roleId !== undefined && another === undefined) shared.set(roleId, (shared.get(roleId) ?? 0) + 1)
  }
  const number = numberOf(mandate)
  const touched = new Set([...shared.keys(), ...(risks.soleFor.get(`${number}`) ?? []).map(({ id }) => id)])
  return [...touched].flatMap((roleId) => {
    const risk = risks.byRole.get(roleId)
    const role = view.roleById.get(roleId)
    if (!risk || !role) return []
    const left = risk.dependentInstitutions.length - (shared.get(roleId) ?? 0)
    const staysSole = risk.soleForNumber !== null && risk.soleForNumber !== number
    return staysSole || left >= view.thresholds.failureRiskInstitutions ? [] : [role]
  })
}

/** The statutory number somebody would act for; `null` = none. */
export function numberOf({ institution, group }: Mandate): number | null {
  return (group ?? institution?.group)?.statutoryNumber ?? null
}

const rolesAtRisk = derive((view: NetworkView) => {
  const atRisk = view.roles.flatMap((role): { role: RoleView; risk: FailureRisk }[] => {
    const risk = failureRiskOf(view, role.id)
    return risk.isAtRisk ? [{ role, risk }] : []
  })
  const sole = atRisk.filter(({ risk }) => risk.soleForNumber !== null).map(({ role }) => role)
  return {
    byRole: new Map(atRisk.map(({ role, risk }) => [role.id, risk])),
    soleFor: indexBy(sole, (role) => groupOfRole(role)?.statutoryNumber?.toString() ?? null),
  }
})

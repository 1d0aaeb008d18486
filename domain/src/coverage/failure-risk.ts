import { derive } from '../model/derive.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import { reachOf } from './reach.ts'
import { representations } from './represented.ts'

export interface FailureRisk {
  readonly isAtRisk: boolean
  /** Institutions that no other acting role stands for. */
  readonly dependentInstitutions: readonly InstitutionView[]
  /** The statutory number the role alone acts for; `null` if there is another role, or the group is local. */
  readonly soleForNumber: number | null
}

const noRisk: FailureRisk = { isAtRisk: false, dependentInstitutions: [], soleForNumber: null }

/**
 * Whether the network loses much if this one role fails (definitions.md, "Failure risk"): it acts without an active
 * deputy, and either as many institutions as the settings say have no other reach (default 4), or it is the only
 * acting role of a statutory number. A vacant role is not there and so cannot fail. O(1) after one pass over the
 * institutions. The one function behind wheel, list and report.
 */
export function failureRiskOf(view: NetworkView, roleId: string): FailureRisk {
  const role = view.roleById.get(roleId)
  if (!role?.acting) return noRisk
  const dependentInstitutions = dependents(view).get(roleId) ?? []
  const soleForNumber = soleRoles(view).get(roleId) ?? null
  const isMissed = dependentInstitutions.length >= view.thresholds.failureRiskInstitutions || soleForNumber !== null
  return { isAtRisk: role.deputy === null && isMissed, dependentInstitutions, soleForNumber }
}

const dependents = derive((view: NetworkView) => {
  const index = new Map<string, InstitutionView[]>()
  for (const institution of view.institutions) {
    const [roleId, another] = reachOf(view, institution.id).coveringRoleIds
    if (roleId === undefined || another !== undefined) continue
    const institutions = index.get(roleId)
    if (institutions) institutions.push(institution)
    else index.set(roleId, [institution])
  }
  return index
})

const soleRoles = derive((view: NetworkView) => {
  const sole = representations(view).flatMap(({ actingRoles: [role, another], statuteGroup }) =>
    role && !another ? [[role.id, statuteGroup.number] as const] : [],
  )
  return new Map(sole)
})

import { deriveByInstitution } from '../model/beside.ts'
import { derive } from '../model/derive.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import { rolesInScope } from './scope.ts'

export type Reach = 'OWN' | 'GROUP' | 'NONE'

export interface InstitutionReach {
  readonly reach: Reach
  /** The roles that give this reach. */
  readonly viaRoleIds: readonly string[]
  /** All acting roles that stand for the institution, whichever reach they give. */
  readonly coveringRoleIds: readonly string[]
}

const notReached: InstitutionReach = { reach: 'NONE', viaRoleIds: [], coveringRoleIds: [] }

/**
 * How the network reaches an institution (definitions.md, "Roles and reach"): OWN by an acting role of its own, or by
 * an acting group role whose acting person works there; GROUP by an acting role of its group that has it in scope;
 * else NONE. O(1) after one pass over institutions and roles.
 */
export function reachOf(view: NetworkView, institutionId: string): InstitutionReach {
  return reaches(view, institutionId) ?? notReached
}

/** The institutions an acting role stands for; none for a vacant role. O(1) after the same pass. */
export function institutionsOfRole(view: NetworkView, roleId: string): readonly InstitutionView[] {
  return institutionsByRole(view).get(roleId) ?? []
}

const reaches = deriveByInstitution((view): ((institution: InstitutionView) => InstitutionReach) => {
  const groupRolesOf = rolesInScope(view)
  return (institution) => {
    const ownRoles = (view.rolesByInstitution.get(institution.id) ?? []).filter((role) => role.acting)
    return toReach(view, institution, ownRoles, groupRolesOf(institution))
  }
})

function toReach(
  view: NetworkView,
  institution: InstitutionView,
  ownRoles: readonly RoleView[],
  groupRoles: readonly RoleView[],
): InstitutionReach {
  if (ownRoles.length === 0 && groupRoles.length === 0) return notReached
  const staff = new Set((view.affiliationsByInstitution.get(institution.id) ?? []).map((row) => row.personId))
  const direct = [...ownRoles, ...groupRoles.filter((role) => role.acting && staff.has(role.acting.id))]
  return {
    reach: direct.length > 0 ? 'OWN' : 'GROUP',
    viaRoleIds: (direct.length > 0 ? direct : groupRoles).map((role) => role.id),
    coveringRoleIds: [...ownRoles, ...groupRoles].map((role) => role.id),
  }
}

const institutionsByRole = derive((view: NetworkView) => {
  const index = new Map<string, InstitutionView[]>()
  for (const institution of view.institutions) {
    for (const roleId of reachOf(view, institution.id).coveringRoleIds) {
      const covered = index.get(roleId)
      if (covered) covered.push(institution)
      else index.set(roleId, [institution])
    }
  }
  return index
})

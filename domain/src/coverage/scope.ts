import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'

/** The acting roles of one group, by what they are narrowed to. */
interface GroupScopes {
  readonly wholeGroup: RoleView[]
  readonly byTarget: Map<string, RoleView[]>
}

/**
 * A lookup from an institution to the acting group roles that have it in scope: those for its whole group and those
 * narrowed to it, its district or its carrier. Built in O(roles + scopes), each lookup is as long as its answer.
 */
export function rolesInScope(view: NetworkView): (institution: InstitutionView) => readonly RoleView[] {
  const scopes = new Map<string, GroupScopes>()
  for (const role of view.roles) {
    if (!role.group || !role.acting) continue
    const ofGroup = scopes.get(role.group.id) ?? { wholeGroup: [], byTarget: new Map() }
    scopes.set(role.group.id, ofGroup)
    addRole(ofGroup, role)
  }
  return (institution) => {
    const ofGroup = institution.group && scopes.get(institution.group.id)
    if (!ofGroup) return []
    const narrowed = targetsOf(institution).flatMap((target) => ofGroup.byTarget.get(target) ?? [])
    // A role can name an institution and its district at once; it still stands for it once.
    return [...new Set([...ofGroup.wholeGroup, ...narrowed])]
  }
}

function addRole(ofGroup: GroupScopes, role: RoleView): void {
  if (role.scope.length === 0) ofGroup.wholeGroup.push(role)
  for (const scope of role.scope) {
    for (const target of [scope.institutionId, scope.districtId, scope.carrierId]) {
      if (target === null) continue
      const roles = ofGroup.byTarget.get(target)
      if (roles) roles.push(role)
      else ofGroup.byTarget.set(target, [role])
    }
  }
}

function targetsOf(institution: InstitutionView): string[] {
  const { id, district, carrier } = institution
  return [id, district?.id, carrier?.id].filter((target) => target !== undefined)
}

import type { StatuteGroupDefinition } from '../catalogue/types.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { GroupView, NetworkView, RoleView } from '../model/view.ts'
import { specialistState } from './certificate.ts'

/** MISSING is what the wheel draws as a ghost. UNKNOWN: somebody acts, but the certificate it takes has no date. */
export type RepresentationState = 'REPRESENTED' | 'MISSING' | 'UNKNOWN'

export interface Representation {
  readonly statuteGroup: StatuteGroupDefinition
  readonly state: RepresentationState
  /** Professional groups of the network that map to the number; may be none. */
  readonly groups: readonly GroupView[]
  /** Acting roles for one of them or for an institution in one of them, certified or not. */
  readonly actingRoles: readonly RoleView[]
}

/**
 * Every participant group of the statute with who represents it (definitions.md, "Represented"): at least one acting
 * role for one of its professional groups or an institution in one of them, with a valid certificate where the statute
 * means specialists. In the order of the statute. O(roles + groups), once per view.
 */
export const representations = derive((view: NetworkView): readonly Representation[] => {
  const groups = Map.groupBy(view.groups, (group) => group.statutoryNumber)
  const roles = actingRolesByNumber(view)
  return view.statute.groups.map((statuteGroup) => {
    const actingRoles = roles.get(`${statuteGroup.number}`) ?? []
    return {
      statuteGroup,
      state: stateOf(view, statuteGroup, actingRoles),
      groups: groups.get(statuteGroup.number) ?? [],
      actingRoles,
    }
  })
})

/** The professional group a role belongs to, its own or its institution's. */
export function groupOfRole(role: RoleView): GroupView | null {
  return role.group ?? role.institution?.group ?? null
}

const actingRolesByNumber = derive((view: NetworkView) =>
  indexBy(
    view.roles.filter((role) => role.acting),
    (role) => groupOfRole(role)?.statutoryNumber?.toString() ?? null,
  ),
)

function stateOf(
  view: NetworkView,
  { requiresCertificate }: StatuteGroupDefinition,
  actingRoles: readonly RoleView[],
): RepresentationState {
  if (actingRoles.length === 0) return 'MISSING'
  if (!requiresCertificate) return 'REPRESENTED'
  const states = actingRoles.map((role) => (role.acting ? specialistState(view, role.acting.id) : 'INVALID'))
  if (states.includes('VALID')) return 'REPRESENTED'
  return states.includes('UNKNOWN') ? 'UNKNOWN' : 'MISSING'
}

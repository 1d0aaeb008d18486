import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { GroupView, NetworkView, RoleView } from '../model/view.ts'
import { groupOfRole } from '../coverage/represented.ts'

/** A multiplier that is drawn as a node of its own, with the roles it stands for. */
export interface RoleNode {
  readonly id: string
  readonly roles: readonly RoleView[]
  readonly group: GroupView | null
}

/**
 * The multipliers of ring 1 (dashboard.md, "The coverage wheel"): every acting group role, and one node for a person
 * who acts for two institutions or more by roles of their own. A single own multiplier is part of its institution's
 * node. The node of several roles takes the id of the one that began first. O(roles).
 */
export const roleNodes = derive((view: NetworkView): readonly RoleNode[] => {
  const acting = view.roles.filter((role) => role.acting)
  const groupRoles = acting.filter((role) => role.group)
  const ownRoles = indexBy(
    acting.filter((role) => role.institution),
    (role) => role.acting?.id ?? null,
  )
  const carriers = [...ownRoles.values()].filter((roles) => new Set(roles.map((role) => role.institution?.id)).size > 1)
  return [...groupRoles.map((role) => [role]), ...carriers.map((roles) => roles.toSorted(byBeginning))].flatMap(
    (roles) => (roles[0] ? [{ id: roles[0].id, roles, group: groupOfRole(roles[0]) }] : []),
  )
})

function byBeginning(a: RoleView, b: RoleView): number {
  const [first, second] = [a, b].map(({ record }) => `${record.validFrom ?? ''} ${record.id}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

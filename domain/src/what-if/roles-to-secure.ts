import { failureRiskOf } from '../coverage/failure-risk.ts'
import { groupOfRole, representations } from '../coverage/represented.ts'
import { roleLabel } from '../coverage/role-subject.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { GroupView, NetworkView, RoleView } from '../model/view.ts'

/** A role whose failure the network would feel. It is the role that is ranked, never the person. */
export interface RoleToSecure {
  readonly role: RoleView
  /** Institutions that would not be reached any more. */
  readonly institutions: number
  /** The statutory number that would lose its voice; `null` = none. */
  readonly statutoryNumber: number | null
  /** The professional group that would; `null` = none. */
  readonly group: GroupView | null
  /** What would open, by the weights of the network's settings. */
  readonly weight: number
}

/**
 * Acting roles without a deputy, by what would open if the acting person left: their statutory number and group
 * without a voice, institutions not reached. Equal ones by name. O(roles + institutions), once per view.
 */
export const rolesToSecure = derive((view: NetworkView): readonly RoleToSecure[] => {
  const acting = view.roles.filter((role) => role.acting)
  const byGroup = indexBy(acting, (role) => groupOfRole(role)?.id ?? null)
  return acting
    .filter((role) => role.deputy === null)
    .map((role) => toSecure(view, role, byGroup))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compareNames(a.role, b.role))
})

function toSecure(view: NetworkView, role: RoleView, byGroup: ReadonlyMap<string, readonly RoleView[]>): RoleToSecure {
  const { statuteGroupWeight, otherGapWeight } = view.thresholds
  const { dependentInstitutions, soleForNumber } = failureRiskOf(view, role.id)
  const statutoryNumber = soleForNumber !== null && isRepresented(view, soleForNumber) ? soleForNumber : null
  const group = groupOfRole(role)
  const soleForGroup = group && byGroup.get(group.id)?.length === 1 ? group : null
  const others = dependentInstitutions.length + (soleForGroup ? 1 : 0)
  return {
    role,
    institutions: dependentInstitutions.length,
    statutoryNumber,
    group: soleForGroup,
    weight: (statutoryNumber === null ? 0 : statuteGroupWeight) + others * otherGapWeight,
  }
}

/** A number of specialists that nobody with a valid certificate acts for has no voice to lose. */
function isRepresented(view: NetworkView, number: number): boolean {
  return representations(view).some(
    ({ statuteGroup, state }) => statuteGroup.number === number && state === 'REPRESENTED',
  )
}

function compareNames(a: RoleView, b: RoleView): number {
  const [first, second] = [`${roleLabel(a).de} ${a.id}`, `${roleLabel(b).de} ${b.id}`]
  return first < second ? -1 : 1
}

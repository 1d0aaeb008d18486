import { specialistState } from '../coverage/certificate.ts'
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
  const { dependentInstitutions } = failureRiskOf(view, role.id)
  const statutoryNumber = soleVoices(view).get(role.id) ?? null
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

/**
 * Roles by the statutory number that only they give a voice to. Where the statute means specialists, only those with a
 * valid certificate have one: beside others without, the only certified one is missed, and a number that nobody
 * certified acts for has no voice to lose.
 */
const soleVoices = derive((view: NetworkView): ReadonlyMap<string, number> => {
  const sole = representations(view).flatMap(({ statuteGroup: { number, requiresCertificate }, actingRoles }) => {
    const isHeard = ({ acting }: RoleView) => acting !== null && specialistState(view, acting.id) === 'VALID'
    const [role, another] = requiresCertificate ? actingRoles.filter(isHeard) : actingRoles
    return role && !another ? [[role.id, number] as const] : []
  })
  return new Map(sole)
})

function compareNames(a: RoleView, b: RoleView): number {
  const [first, second] = [`${roleLabel(a).de} ${a.id}`, `${roleLabel(b).de} ${b.id}`]
  return first < second ? -1 : 1
}

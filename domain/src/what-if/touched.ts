import { institutionsOfRole } from '../coverage/reach.ts'
import { derive } from '../model/derive.ts'
import type { InstitutionView, NetworkView } from '../model/view.ts'
import { authorityTypeKeys } from '../reporting/step-contact.ts'
import type { Leaving } from './leaving.ts'

/**
 * Institutions about which a fact of their own may change when some leave: those that leave, what they cooperated with,
 * and where those who leave (or work in one that does, or give up a role) work, act by a role or belong to the pool. `null` = everybody:
 * reports turn to one that leaves, or most of the network is touched anyway. O(touched + pools).
 */
export function touchedBy(view: NetworkView, { people, institutions, roles }: Leaving): ReadonlySet<string> | null {
  const leaving = [...institutions].flatMap((id) => view.institutionById.get(id) ?? [])
  if (leaving.some((institution) => isTurnedTo(view, institution))) return null
  const neighbours = leaving.flatMap(({ id }) =>
    (view.linksByInstitution.get(id) ?? []).flatMap((link) => [link.sourceId, link.targetId]),
  )
  const staff = leaving.flatMap(({ id }) => view.affiliationsByInstitution.get(id) ?? [])
  const inRoles = [...roles].flatMap((id) => view.roleById.get(id)?.holders ?? [])
  const concerned = new Set([...people, ...[...staff, ...inRoles].map(({ personId }) => personId)])
  const touched = new Set([...institutions, ...neighbours, ...[...concerned].flatMap((id) => standingBehind(view, id))])
  for (const id of withPoolOf(view, concerned)) touched.add(id)
  return touched.size * 2 > view.institutions.length ? null : touched
}

/** Where somebody works, and whom a role reaches by them. */
function standingBehind(view: NetworkView, personId: string): string[] {
  const roles = view.rolesByPerson.get(personId) ?? []
  return [
    ...(view.affiliationsByPerson.get(personId) ?? []).map(({ institutionId }) => institutionId),
    ...roles.flatMap((role) => institutionsOfRole(view, role.id).map(({ id }) => id)),
  ]
}

function withPoolOf(view: NetworkView, people: ReadonlySet<string>): string[] {
  return [...view.membersByPool].flatMap(([poolId, members]) =>
    members.some(({ personId }) => people.has(personId)) ? (institutionsByPool(view).get(poolId) ?? []) : [],
  )
}

const institutionsByPool = derive((view: NetworkView): ReadonlyMap<string, readonly string[]> => {
  const rows = [...view.assignmentsByInstitution.values()].flat()
  const byPool = Map.groupBy(rows, ({ poolId }) => poolId ?? '')
  return new Map([...byPool].map(([poolId, ofPool]) => [poolId, ofPool.map(({ institutionId }) => institutionId)]))
})

/** Whether a step of some path may lead there: by name, or because an office of its kind is meant. */
function isTurnedTo(view: NetworkView, { id, type }: InstitutionView): boolean {
  return (
    (type !== null && authorityTypeKeys.has(type.key)) ||
    view.snapshot.records.reportingSteps.some(({ recipientInstitutionId }) => recipientInstitutionId === id)
  )
}

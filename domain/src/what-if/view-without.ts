import { actingBy, indexRoles } from '../model/as-of/roles.ts'
import { placeBeside } from '../model/beside.ts'
import { indexBy, indexById } from '../model/index-rows.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { NetworkView, RoleView } from '../model/view.ts'
import type { Leaving } from './leaving.ts'
import { leavesRole, recordsWithout } from './leaving.ts'
import { touchedBy } from './touched.ts'

/**
 * The network of the view's day without those who leave; deputies act. The same as `asOf` of {@link recordsWithout},
 * which a property holds, but what does not change is taken from the view instead of built again. It stands beside
 * the view, so of what is derived from it only what the departure touches is worked out. O(rows).
 */
export function viewWithout(view: NetworkView, leaving: Leaving): NetworkView {
  const snapshot = createSnapshot(recordsWithout(view.snapshot.records, leaving, view.day))
  const staying = withoutPeople(withoutInstitutions({ ...view, snapshot }, leaving), leaving)
  return placeBeside(withoutHolders(staying, leaving), { view, touched: touchedBy(view, leaving) })
}

function withoutInstitutions(view: NetworkView, { institutions: leaving }: Leaving): NetworkView {
  if (leaving.size === 0) return view
  const institutions = view.institutions.filter(({ id }) => !leaving.has(id))
  const roles = view.roles.flatMap((role): RoleView[] => {
    if (!role.institution || !leaving.has(role.institution.id)) return [role]
    return role.group ? [{ ...role, institution: null }] : []
  })
  return {
    ...view,
    institutions,
    institutionById: indexById(institutions),
    institutionsByGroup: indexBy(institutions, (institution) => institution.group?.id ?? null),
    affiliationsByInstitution: withoutKeys(view.affiliationsByInstitution, leaving),
    affiliationsByPerson: withoutRows(
      view.affiliationsByPerson,
      [...leaving].flatMap((id) => view.affiliationsByInstitution.get(id) ?? []).map(({ personId }) => personId),
      ({ institutionId }) => leaving.has(institutionId),
    ),
    ...indexRoles(roles),
    assignmentsByInstitution: withoutKeys(view.assignmentsByInstitution, leaving),
    conceptByInstitution: withoutKeys(view.conceptByInstitution, leaving),
    links: view.links.filter((link) => !leaving.has(link.sourceId) && !leaving.has(link.targetId)),
    linksByInstitution: withoutRows(
      view.linksByInstitution,
      [...leaving]
        .flatMap((id) => view.linksByInstitution.get(id) ?? [])
        .flatMap(({ sourceId, targetId }) => [sourceId, targetId]),
      ({ sourceId, targetId }) => leaving.has(sourceId) || leaving.has(targetId),
    ),
  }
}

function withoutPeople(view: NetworkView, { people: leaving }: Leaving): NetworkView {
  if (leaving.size === 0) return view
  const leaves = ({ personId }: { readonly personId: string }) => leaving.has(personId)
  return {
    ...view,
    coordinators: view.coordinators.filter((row) => !leaves(row)),
    affiliationsByInstitution: withoutRows(
      view.affiliationsByInstitution,
      [...leaving].flatMap((id) => view.affiliationsByPerson.get(id) ?? []).map(({ institutionId }) => institutionId),
      leaves,
    ),
    affiliationsByPerson: withoutKeys(view.affiliationsByPerson, leaving),
    membersByPool: withoutRows(view.membersByPool, view.membersByPool.keys(), leaves),
    membersBySteeringGroup: withoutRows(view.membersBySteeringGroup, view.membersBySteeringGroup.keys(), leaves),
  }
}

function withoutHolders(view: NetworkView, leaving: Leaving): NetworkView {
  if (leaving.people.size === 0 && leaving.roles.size === 0) return view
  const leaves = (row: RoleView['holders'][number]) => leavesRole(leaving, row)
  const roles = view.roles.map((role) =>
    role.holders.some(leaves)
      ? {
          ...role,
          ...actingBy(
            role.holders.filter((row) => !leaves(row)),
            view.personById,
          ),
        }
      : role,
  )
  return { ...view, ...indexRoles(roles) }
}

function withoutKeys<Value>(map: ReadonlyMap<string, Value>, keys: ReadonlySet<string>): ReadonlyMap<string, Value> {
  const rest = new Map(map)
  for (const key of keys) rest.delete(key)
  return rest
}

/**
 * An index without some rows, found under `keys`. All other lists stay the same objects; one that becomes empty has no
 * entry, as in an index built anew.
 */
function withoutRows<Row>(
  map: ReadonlyMap<string, readonly Row[]>,
  keys: Iterable<string>,
  leaves: (row: Row) => boolean,
): ReadonlyMap<string, readonly Row[]> {
  const rest = new Map(map)
  for (const key of keys) {
    const staying = (map.get(key) ?? []).filter((row) => !leaves(row))
    if (staying.length > 0) rest.set(key, staying)
    else rest.delete(key)
  }
  return rest
}

import type { GroupView, InstitutionView, NetworkView, RoleView } from '../model/view.ts'

/** What a group role can be narrowed to. */
export interface Area {
  readonly kind: 'DISTRICT' | 'CARRIER'
  readonly id: string
  readonly name: string
}

/** Whom a role stands for, or would stand for if it were there. */
export interface Mandate {
  readonly institution: InstitutionView | null
  readonly group: GroupView | null
  /** Of a proposed role; `null` = the whole group, its institution, or the scope of the role that exists. */
  readonly area: Area | null
  /** The institutions that an acting person would reach by it. */
  readonly covered: readonly InstitutionView[]
}

/** The mandate of a role, vacant or not. O(institutions of its group × scopes). */
export function mandateOf(view: NetworkView, { institution, group, scope }: RoleView): Mandate {
  const ofGroup = group ? (view.institutionsByGroup.get(group.id) ?? []) : []
  const inScope =
    scope.length === 0 ? ofGroup : ofGroup.filter((candidate) => scope.some((row) => isIn(candidate, row)))
  const covered = institution && !inScope.includes(institution) ? [institution, ...inScope] : inScope
  return { institution, group, area: null, covered }
}

function isIn({ id, district, carrier }: InstitutionView, row: RoleView['scope'][number]): boolean {
  return (
    row.institutionId === id ||
    (district !== null && row.districtId === district.id) ||
    (carrier !== null && row.carrierId === carrier.id)
  )
}

/**
 * The roles that could be created: one for each institution, and for each professional group one for the whole of it
 * and one for its part in each district and of each carrier. O(institutions + groups).
 */
export function newMandates(view: NetworkView): Mandate[] {
  return [
    ...view.groups.flatMap((group) => ofGroup(group, view.institutionsByGroup.get(group.id) ?? [])),
    ...view.institutions.map((institution) => ({ institution, group: null, area: null, covered: [institution] })),
  ]
}

function ofGroup(group: GroupView, institutions: readonly InstitutionView[]): Mandate[] {
  return [
    { institution: null, group, area: null, covered: institutions },
    ...narrowed(group, institutions, 'DISTRICT', ({ district }) => district),
    ...narrowed(group, institutions, 'CARRIER', ({ carrier }) => carrier),
  ]
}

function narrowed(
  group: GroupView,
  institutions: readonly InstitutionView[],
  kind: Area['kind'],
  placeOf: (institution: InstitutionView) => { readonly id: string; readonly name: string } | null,
): Mandate[] {
  const parts = Map.groupBy(institutions, placeOf)
  return [...parts].flatMap(([place, covered]) =>
    place ? [{ institution: null, group, area: { kind, id: place.id, name: place.name }, covered }] : [],
  )
}

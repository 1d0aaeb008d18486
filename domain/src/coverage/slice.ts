import { derive } from '../model/derive.ts'
import type { InstitutionView, NetworkView, RoleView } from '../model/view.ts'
import type { InstitutionFilter } from './indicator.ts'
import { institutionsOfRole } from './reach.ts'

/** The institutions of a slice; all active ones without a filter. O(institutions), once per filter and view. */
export function institutionsIn(view: NetworkView, filter: InstitutionFilter | null): readonly InstitutionView[] {
  return filter ? slices(filter)(view) : view.institutions
}

const slices = derive((filter: InstitutionFilter) => derive((view: NetworkView) => view.institutions.filter(filter)))

/** The acting roles of a slice: those that stand for at least one of its institutions. O(roles + institutions). */
export function actingRolesIn(view: NetworkView, filter: InstitutionFilter | null): readonly RoleView[] {
  return view.roles.filter((role) => role.acting && (!filter || institutionsOfRole(view, role.id).some(filter)))
}

/** Whether a professional group has an institution in the slice; without a filter every group belongs to it. */
export function groupsInSlice(view: NetworkView, filter: InstitutionFilter | null): (groupId: string) => boolean {
  if (!filter) return () => true
  const present = new Set(view.institutions.filter(filter).map((institution) => institution.group?.id))
  return (groupId) => present.has(groupId)
}

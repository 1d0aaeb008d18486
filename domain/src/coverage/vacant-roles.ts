import type { NetworkView } from '../model/view.ts'
import type { InstitutionFilter, Remark } from './indicator.ts'
import { roleLabel } from './role-subject.ts'

/**
 * Mandates without an acting person, as remarks beside a count of roles. In a slice only those of its institutions:
 * a vacant group role stands for nobody, so it belongs to no slice.
 */
export function vacantRoles(view: NetworkView, filter: InstitutionFilter | null): Remark[] {
  return view.roles
    .filter((role) => !role.acting && (!filter || (role.institution !== null && filter(role.institution))))
    .map((role) => ({
      id: role.id,
      label: roleLabel(role),
      reason: { de: 'Die Rolle ist unbesetzt.', en: 'The role is vacant.' },
    }))
}

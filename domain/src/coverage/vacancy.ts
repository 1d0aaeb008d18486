import type { Day } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import { indexBy } from '../model/index-rows.ts'
import type { NetworkSnapshot, NetworkView, RoleView } from '../model/view.ts'

/** Since when nobody acts in a role; `since` is `null` where it was never held and has no first day. */
export interface Vacancy {
  readonly since: Day | null
  /** Nobody has ever acted in it. */
  readonly wasNeverHeld: boolean
}

/**
 * Since when a role is vacant on the view's day: from the day the last holder or deputy went, else from its own first
 * day. `null` while somebody acts. O(holders of the role), after one pass over all holders per snapshot.
 */
export function vacancyOf(view: NetworkView, role: RoleView): Vacancy | null {
  if (role.acting) return null
  const ends = (holdersByRole(view.snapshot).get(role.id) ?? [])
    .map(({ validTo }) => validTo)
    .filter((validTo) => validTo !== null && validTo <= view.day)
  const last = ends.reduce((latest, end) => (end !== null && (latest === null || end > latest) ? end : latest), null)
  return { since: last ?? role.record.validFrom, wasNeverHeld: last === null }
}

const holdersByRole = derive(({ records }: NetworkSnapshot) => indexBy(records.roleHolders, ({ roleId }) => roleId))

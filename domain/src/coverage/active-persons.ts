import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'

/**
 * Whether a person does something in the network on the day: works in an institution, holds or deputises a role,
 * coordinates, belongs to a specialist pool or a steering group. O(1) after one pass over pools and groups.
 */
export function isActivePerson(view: NetworkView, personId: string): boolean {
  return view.affiliationsByPerson.has(personId) || view.rolesByPerson.has(personId) || members(view).has(personId)
}

const members = derive(({ coordinators, membersByPool, membersBySteeringGroup }: NetworkView): ReadonlySet<string> => {
  const rows = [coordinators, ...membersByPool.values(), ...membersBySteeringGroup.values()].flat()
  return new Set(rows.map(({ personId }) => personId))
})

import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'

/**
 * Persons who do something in the network on the day: work in an institution, hold or deputise a role, coordinate, belong
 * to a specialist pool or a steering group. O(rows), once per view.
 */
export const activePersonIds = derive((view: NetworkView): ReadonlySet<string> => {
  const ids = new Set([...view.affiliationsByPerson.keys(), ...view.rolesByPerson.keys()])
  for (const coordinator of view.coordinators) ids.add(coordinator.personId)
  for (const member of [...view.membersByPool.values()].flat()) ids.add(member.personId)
  for (const member of [...view.membersBySteeringGroup.values()].flat()) ids.add(member.personId)
  return ids
})

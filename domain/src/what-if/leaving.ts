import { endRows } from '../consequences/end-rows.ts'
import type { Day } from '../model/day.ts'
import type { NetworkRecords } from '../model/network-records.ts'

/** Ids of those who would leave the network, and of roles in which nobody would be any more. */
export interface Leaving {
  readonly people: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
}

/** Whether somebody would be in a role no more. */
export function leavesRole(
  { people, roles }: Leaving,
  { personId, roleId }: { readonly personId: string; readonly roleId: string },
): boolean {
  return people.has(personId) || roles.has(roleId)
}

/**
 * The rows of a network in which persons and institutions have left on a day: the institutions end, and all that the
 * persons do ends; of a role only the mandate stays, with nobody in it. An assignment of a specialist who left stays, as it would: the institution has somebody named who
 * does not work there any more, which is known, not unknown. O(rows).
 */
export function recordsWithout(records: NetworkRecords, leaving: Leaving, day: Day): NetworkRecords {
  const { people, institutions, roles } = leaving
  const ofPerson = ({ personId }: { readonly personId: string }) => people.has(personId)
  const withoutInstitutions =
    institutions.size === 0
      ? records
      : { ...records, institutions: endRows(records.institutions, ({ id }) => institutions.has(id), day) }
  if (people.size === 0 && roles.size === 0) return withoutInstitutions
  return {
    ...withoutInstitutions,
    roleHolders: endRows(records.roleHolders, (row) => leavesRole(leaving, row), day),
    affiliations: endRows(records.affiliations, ofPerson, day),
    poolMembers: endRows(records.poolMembers, ofPerson, day),
    coordinators: endRows(records.coordinators, ofPerson, day),
    steeringGroupMembers: endRows(records.steeringGroupMembers, ofPerson, day),
    contactTopicPersons: endRows(records.contactTopicPersons, ofPerson, day),
  }
}

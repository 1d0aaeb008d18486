import { isActivePerson } from '../coverage/active-persons.ts'
import { specialistState } from '../coverage/certificate.ts'
import type { MeetingRecord } from '../model/records/meetings.ts'
import type { NetworkView, RoleView } from '../model/view.ts'

/** An institution, a professional group or a person; exactly one of them is set. */
export interface Guest {
  readonly institutionId: string | null
  readonly groupId: string | null
  readonly personId: string | null
}

/** Whom one invites in one go; who belongs to it is decided by the meeting's day. */
export type InvitationCircle = 'INSTITUTIONS' | 'GROUPS' | 'MULTIPLIERS' | 'SPECIALISTS' | 'STEERING_GROUP'

/** Who is to be invited: named one by one, as all institutions of some groups, or as whole circles. */
export interface GuestWish {
  readonly institutionIds: readonly string[]
  readonly groupIds: readonly string[]
  readonly personIds: readonly string[]
  /** Groups whose institutions are meant, each of them. */
  readonly institutionsOfGroupIds: readonly string[]
  readonly circles: readonly InvitationCircle[]
}

const nobody: Guest = { institutionId: null, groupId: null, personId: null }
const institution = (institutionId: string): Guest => ({ ...nobody, institutionId })
const group = (groupId: string): Guest => ({ ...nobody, groupId })
const person = (personId: string): Guest => ({ ...nobody, personId })

type Circle = (view: NetworkView, meeting: Pick<MeetingRecord, 'steeringGroupId'>) => readonly Guest[]

/** An extension point: a circle is a line here, and a value of the enum that the API describes. */
const circles: Readonly<Record<InvitationCircle, Circle>> = {
  INSTITUTIONS: ({ institutions }) => institutions.map(({ id }) => institution(id)),
  GROUPS: ({ groups }) => groups.map(({ id }) => group(id)),
  // Attendance is counted of whom a multiplier represents, so that is who is invited.
  MULTIPLIERS: ({ roles }) => roles.flatMap((role) => (role.acting ? [represented(role)] : [])),
  SPECIALISTS: (view) =>
    view.people
      .filter(({ id }) => isActivePerson(view, id) && specialistState(view, id) === 'VALID')
      .map(({ id }) => person(id)),
  STEERING_GROUP: ({ membersBySteeringGroup }, { steeringGroupId }) =>
    (membersBySteeringGroup.get(steeringGroupId ?? '') ?? []).map(({ personId }) => person(personId)),
}

function represented({ institution: own, group: whole }: RoleView): Guest {
  return { ...nobody, institutionId: own?.id ?? null, groupId: own ? null : (whole?.id ?? null) }
}

/** What makes a guest the same one twice. */
export function guestKey({ institutionId, groupId, personId }: Guest): string {
  return institutionId ?? groupId ?? personId ?? ''
}

/**
 * The guests that a wish means on the day of the view (the meeting's), each once, in the order of the wish. Whoever is
 * named one by one is taken as named: see {@link absentOn} for those who are not there on that day. O(rows).
 */
export function guestList(
  view: NetworkView,
  meeting: Pick<MeetingRecord, 'steeringGroupId'>,
  wish: GuestWish,
): readonly Guest[] {
  const guests = [
    ...wish.institutionIds.map(institution),
    ...wish.groupIds.map(group),
    ...wish.personIds.map(person),
    ...wish.institutionsOfGroupIds.flatMap((id) =>
      (view.institutionsByGroup.get(id) ?? []).map((one) => institution(one.id)),
    ),
    ...wish.circles.flatMap((circle) => circles[circle](view, meeting)),
  ]
  return [...new Map(guests.map((guest) => [guestKey(guest), guest])).values()]
}

/** Those of the guests who are no part of the network on the day of the view. Persons stay known for good. */
export function absentOn(view: NetworkView, guests: readonly Guest[]): readonly Guest[] {
  return guests.filter(
    ({ institutionId, groupId }) =>
      (institutionId !== null && !view.institutionById.has(institutionId)) ||
      (groupId !== null && !view.groupById.has(groupId)),
  )
}

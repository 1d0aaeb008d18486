import fc from 'fast-check'
import type { NetworkBuilder } from '../network-builder.ts'
import type { Drawn } from './draws.ts'
import { day, eventDay, index, many, seldom, withOne } from './draws.ts'
import type { Structure } from './structure.ts'

const party = fc.oneof(
  { weight: 5, arbitrary: index.map((choice) => ({ of: 'institutions' as const, choice })) },
  { weight: 2, arbitrary: index.map((choice) => ({ of: 'groups' as const, choice })) },
  { weight: 1, arbitrary: index.map((choice) => ({ of: 'people' as const, choice })) },
)
const invitation = fc.record({ party, hasAttended: fc.constantFrom(true, false, null) })
const meeting = fc.record({
  heldOn: eventDay,
  cancelledOn: seldom(day),
  invitations: many(invitation, 6),
})
const training = fc.record({ heldOn: eventDay, isInterdisciplinary: fc.boolean(), cancelledOn: seldom(day) })
const concern = fc.record({
  throughRole: fc.boolean(),
  from: index,
  openedOn: eventDay,
  answeredOn: fc.option(eventDay),
})

export const eventsDraw = fc.record({
  meetings: many(meeting, 5),
  trainings: many(training, 7),
  concerns: many(concern, 5),
})

interface Attending extends Pick<Structure, 'institutions' | 'groups'> {
  readonly people: readonly string[]
}

/** Meetings with those invited, qualification offers, and concerns from institutions and through roles. */
export function addEvents(
  n: NetworkBuilder,
  draw: Drawn<typeof eventsDraw>,
  attending: Attending,
  roles: readonly string[],
): void {
  for (const [i, { invitations, heldOn, cancelledOn }] of draw.meetings.entries()) {
    const meetingId = n.meeting(`Treffen ${i}`, heldOn, { cancelledOn })
    const invited = new Set<string>()
    for (const { party: by, hasAttended } of invitations)
      withOne(attending[by.of], by.choice, (id) => {
        if (!invited.has(id)) n.invite(meetingId, id, 'OPEN', hasAttended)
        invited.add(id)
      })
  }
  for (const [i, { heldOn, ...row }] of draw.trainings.entries()) n.training(`Fortbildung ${i}`, heldOn, row)
  for (const { throughRole, from, openedOn, answeredOn } of draw.concerns) {
    const answered = answeredOn !== null && answeredOn < openedOn ? openedOn : answeredOn
    withOne(throughRole ? roles : attending.institutions, from, (id) => n.concern(id, openedOn, answered))
  }
}

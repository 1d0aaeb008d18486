import { addDays, addMonths, onOrAfter, type Day } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import type { MeetingFacts } from '../town.ts'
import { actingOn } from './holders.ts'
import { certifiedOn } from './people-on-day.ts'

interface Invitee {
  readonly institutionId?: string
  readonly groupId?: string
  readonly personId?: string
}

const thursday = 4

/** Meetings of the network with who was invited, answered and came; the last ones lie ahead. */
export function addMeetings(draft: Draft): void {
  const random = draft.random('meetings')
  for (const facts of draft.town.meetings) {
    for (const heldOn of daysOf(draft, facts)) {
      const id = addMeeting(draft, random, facts, heldOn)
      for (const invitee of inviteesOf(draft, facts, heldOn))
        invite(draft, random, id, invitee, { facts, isHeld: heldOn < draft.today })
    }
  }
}

/** One day, or for a meeting that is held again and again all days up to the next one ahead. */
function daysOf(draft: Draft, { on, isRepeated, recursEveryMonths }: MeetingFacts): Day[] {
  const first = typeof on === 'number' ? onOrAfter(addDays(draft.today, on), thursday) : on
  if (!isRepeated || recursEveryMonths === undefined) return [first]
  const days = [first]
  for (let day = first, turn = 1; day < draft.today; turn++) {
    day = onOrAfter(addMonths(first, turn * recursEveryMonths), thursday)
    days.push(day)
  }
  return days
}

function addMeeting(draft: Draft, random: Random, facts: MeetingFacts, heldOn: Day): string {
  const id = draft.id()
  const { on, participants: known = null } = facts
  // The town's own number is that of the first time.
  const participants = known === null || on === heldOn ? known : Math.round((known * random.int(84, 103)) / 100)
  draft.rows.meetings.push({
    id,
    steeringGroupId: null,
    kind: facts.kind,
    title: facts.isRepeated ? `${facts.title} ${heldOn.slice(0, 4)}` : facts.title,
    heldOn,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    place: facts.place,
    recursEveryMonths: facts.recursEveryMonths ?? null,
    cancelledOn: facts.isCancelled ? addDays(heldOn, -9) : null,
    participants: heldOn < draft.today ? participants : null,
    version: 1,
  })
  return id
}

function inviteesOf(draft: Draft, facts: MeetingFacts, heldOn: Day): Invitee[] {
  const knownOn = addDays(heldOn, -30)
  switch (facts.invites) {
    case 'NAMED':
      return (facts.attendedBy ?? []).map((key) => ({ institutionId: draft.named(key).id }))
    case 'INSTITUTIONS':
      return draft.activeInstitutions(knownOn).map(({ id }) => ({ institutionId: id }))
    case 'SPECIALISTS':
      return certifiedOn(draft, knownOn).map((personId) => ({ personId }))
    case 'MULTIPLIERS':
      return multipliersOn(draft, knownOn)
  }
}

/** Institutions with a multiplier of their own and groups with one, each once. */
function multipliersOn(draft: Draft, day: Day): Invitee[] {
  const acting = draft.roles.filter((role) => actingOn(role, day) !== null)
  const institutions = new Set(
    acting.flatMap(({ institution }) => (institution && draft.isActive(institution, day) ? [institution.id] : [])),
  )
  const groups = new Set(acting.flatMap(({ groupKey }) => (groupKey === null ? [] : [draft.group(groupKey)])))
  return [
    ...[...institutions].map((institutionId) => ({ institutionId })),
    ...[...groups].map((groupId) => ({ groupId })),
  ]
}

interface Course {
  readonly facts: MeetingFacts
  readonly isHeld: boolean
}

function invite(draft: Draft, random: Random, meetingId: string, invitee: Invitee, { facts, isHeld }: Course): void {
  const came = facts.invites === 'NAMED' || random.chance(facts.attendance ?? 0)
  const isUnknown = facts.invites !== 'NAMED' && random.chance(0.03)
  const answerAhead = random.weighted([
    ['ACCEPTED', 60],
    ['OPEN', 31],
    ['DECLINED', 9],
  ] as const)
  const answerAfter = came
    ? 'ACCEPTED'
    : random.weighted([
        ['DECLINED', 45],
        ['OPEN', 40],
        ['ACCEPTED', 15],
      ] as const)
  draft.rows.invitations.push({
    id: draft.id(),
    meetingId,
    institutionId: invitee.institutionId ?? null,
    groupId: invitee.groupId ?? null,
    personId: invitee.personId ?? null,
    answer: isHeld ? answerAfter : answerAhead,
    hasAttended: !isHeld || facts.isCancelled || isUnknown ? null : came,
    version: 1,
  })
}

import { addDays, addMonths, daysBetween, latest, onOrAfter, type Day } from '../calendar.ts'
import type { Draft, DraftPerson } from '../draft.ts'
import type { Random } from '../random.ts'
import { actingOn } from './holders.ts'
import { employedIn } from './people-on-day.ts'

const tuesday = 2

/** Steering groups with the multipliers who sit in them and their meetings, about every three months. */
export function addSteeringGroups(draft: Draft): void {
  const random = draft.random('steering-groups')
  for (const { title, topic, since, members } of draft.town.steeringGroups) {
    const id = draft.id()
    draft.rows.steeringGroups.push({ id, title, topic, validFrom: since, validTo: null, version: 1 })
    const candidates = random
      .shuffle(draft.roles.filter(({ groupKey }) => groupKey !== null))
      .map((role) => actingOn(role, draft.today))
    const own = random.shuffle(draft.roles).map((role) => actingOn(role, draft.today))
    const people = [...new Set([...candidates.slice(0, Math.ceil(members * 0.7)), ...own])].filter(
      (person) => person !== null,
    )
    for (const person of people.slice(0, members)) addMember(draft, random, id, person, since)
    addSteeringMeetings(draft, random, id, title, people.slice(0, members), since)
  }
}

function addMember(draft: Draft, random: Random, steeringGroupId: string, person: DraftPerson, since: Day): void {
  const begins = person.jobs.map(({ from }) => from).reduce<Day | null>((last, from) => latest(last, from), null)
  const drawn = random.chance(0.6)
    ? since
    : addDays(since, random.int(30, Math.max(31, daysBetween(since, draft.today) - 30)))
  const validFrom = latest(drawn, begins)
  draft.rows.steeringGroupMembers.push({
    id: draft.id(),
    steeringGroupId,
    personId: person.id,
    validFrom,
    validTo: null,
    version: 1,
  })
}

function addSteeringMeetings(
  draft: Draft,
  random: Random,
  steeringGroupId: string,
  title: string,
  people: readonly DraftPerson[],
  since: Day,
): void {
  for (let months = 12; months >= -3; months -= 3) {
    const heldOn = onOrAfter(addDays(addMonths(draft.today, -months), random.int(2, 24)), tuesday)
    if (heldOn <= since) continue
    const isHeld = heldOn < draft.today
    const id = draft.id()
    draft.rows.meetings.push({
      id,
      steeringGroupId,
      kind: 'STEERING_GROUP',
      title,
      heldOn,
      startsAt: '10:00',
      endsAt: '12:00',
      place: 'Jugendamt, Besprechungsraum',
      recursEveryMonths: 3,
      cancelledOn: null,
      participants: null,
      version: 1,
    })
    for (const person of people) {
      const came = random.chance(0.78)
      const answer = isHeld ? (came ? 'ACCEPTED' : 'DECLINED') : random.chance(0.6) ? 'ACCEPTED' : 'OPEN'
      draft.rows.invitations.push({
        id: draft.id(),
        meetingId: id,
        institutionId: null,
        groupId: null,
        personId: person.id,
        answer,
        hasAttended: isHeld ? came : null,
        version: 1,
      })
    }
  }
}

/** Fixed contacts for particular questions, from the institutions that know most about them. */
export function addContactTopics(draft: Draft): void {
  const random = draft.random('contact-topics')
  for (const { title, description, types } of draft.town.contactTopics) {
    const id = draft.id()
    const validFrom = draft.monthsAgo(random.int(8, 28))
    draft.rows.contactTopics.push({ id, title, description, validFrom, validTo: null, version: 1 })
    for (const person of random.shuffle(employedIn(draft, types)).slice(0, random.int(1, 2))) {
      const begins = person.jobs
        .map(({ from }) => from)
        .reduce<Day | null>((last, from) => latest(last, from), validFrom)
      draft.rows.contactTopicPersons.push({
        id: draft.id(),
        topicId: id,
        personId: person.id,
        validFrom: begins,
        validTo: null,
        version: 1,
      })
    }
  }
}

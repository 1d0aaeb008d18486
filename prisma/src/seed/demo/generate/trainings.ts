import { addDays, onOrAfter, type Day } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import type { Random } from '../random.ts'
import { trainingNeeds } from '../vocabulary/texts.ts'
import { employedOn } from './people-on-day.ts'

const wednesday = 3

/** Qualification offers with their participants, and the needs that institutions and groups have voiced. */
export function addTrainings(draft: Draft): void {
  const random = draft.random('trainings')
  for (const facts of draft.town.trainings) {
    const heldOn = onOrAfter(addDays(draft.today, facts.on), wednesday)
    const id = draft.id()
    const cancelledOn = facts.isCancelled ? addDays(heldOn, -14) : null
    const { title, topic, provider, isInterdisciplinary, places } = facts
    draft.rows.trainings.push({
      id,
      title,
      topic,
      provider,
      heldOn,
      isInterdisciplinary,
      places,
      cancelledOn,
      version: 1,
    })
    enrol(draft, random, id, heldOn, places, facts.isCancelled ?? false)
  }
  addNeeds(draft, random)
}

function enrol(
  draft: Draft,
  random: Random,
  trainingId: string,
  heldOn: Day,
  places: number,
  isCancelled: boolean,
): void {
  const isHeld = heldOn < draft.today
  const people = random.shuffle(employedOn(draft, isHeld ? heldOn : draft.today))
  const asked = Math.round(places * (isHeld ? 0.7 + random.next() * 0.5 : 0.68))
  for (const [index, person] of people.slice(0, asked).entries()) {
    const past =
      index >= places
        ? 'WAITING'
        : random.weighted([
            ['ATTENDED', 84],
            ['CANCELLED', 11],
            ['ENROLLED', 5],
          ] as const)
    const state = isCancelled ? 'CANCELLED' : isHeld ? past : 'ENROLLED'
    draft.rows.enrolments.push({ id: draft.id(), trainingId, personId: person.id, state, version: 1 })
  }
}

function addNeeds(draft: Draft, random: Random): void {
  const institutions = random.shuffle(draft.activeInstitutions())
  const groups = random.shuffle([...draft.groupIds.values()])
  for (const [index, topic] of trainingNeeds.entries()) {
    const voicedOn = addDays(draft.today, -random.int(8, 420))
    const isOfGroup = index % 4 === 0
    const later = addDays(voicedOn, random.int(40, 200))
    draft.rows.trainingNeeds.push({
      id: draft.id(),
      institutionId: isOfGroup ? null : (institutions[index]?.id ?? null),
      groupId: isOfGroup ? (groups[index % groups.length] ?? null) : null,
      topic,
      voicedOn,
      settledOn: random.chance(0.4) && later < draft.today ? later : null,
      version: 1,
    })
  }
}

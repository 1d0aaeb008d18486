import { addDays, daysBetween } from '../calendar.ts'
import type { Draft } from '../draft.ts'
import { actingOn } from './holders.ts'

/** Art. 14 notices to persons whom somebody else named, and consents to publish a name. */
export function addNotices(draft: Draft): void {
  const random = draft.random('notices')
  const span = daysBetween(draft.town.since, draft.today)
  for (const { id } of draft.people) {
    if (!random.chance(0.74)) continue
    const informedOn = addDays(draft.today, -random.int(5, span))
    const channel = random.weighted([
      ['MAIL', 70],
      ['LETTER', 18],
      ['CONVERSATION', 12],
    ] as const)
    draft.rows.notices.push({ id: draft.id(), personId: id, informedOn, channel })
  }
  const acting = new Set(draft.roles.map((role) => actingOn(role, draft.today)).filter((person) => person !== null))
  for (const { id } of acting) {
    if (!random.chance(0.45)) continue
    const givenOn = addDays(draft.today, -random.int(60, span))
    const revokedOn = random.chance(0.05) ? addDays(givenOn, random.int(10, 50)) : null
    draft.rows.consents.push({
      id: draft.id(),
      personId: id,
      purpose: 'Name auf der Internetseite des Netzwerks',
      givenOn,
      revokedOn,
      version: 1,
    })
  }
}

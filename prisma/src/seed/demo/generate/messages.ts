import { addDays, type Day, daysBetween } from '../calendar.ts'
import type { Draft, DraftInstitution, DraftRole } from '../draft.ts'
import { bulletins, concerns } from '../vocabulary/texts.ts'
import { actingOn } from './holders.ts'

/** Concerns that multipliers brought in: most answered, some open, a few of them for too long. */
export function addConcerns(draft: Draft): void {
  const random = draft.random('concerns')
  const count = Math.round(concerns.length * Math.min(1, draft.activeInstitutions().length / 320))
  for (const { title, text, answer } of concerns.slice(0, count)) {
    const openedOn = addDays(
      draft.today,
      -random.weighted([
        [random.int(2, 35), 22],
        [random.int(45, 120), 20],
        [random.int(121, 400), 58],
      ]),
    )
    const { role, institution } = random.pick(voicesOn(draft, openedOn))
    const answeredOn = addDays(openedOn, random.int(6, 50))
    const isAnswered = answeredOn < draft.today && random.chance(daysBetween(openedOn, draft.today) > 120 ? 0.92 : 0.5)
    draft.rows.concerns.push({
      id: draft.id(),
      institutionId: institution.id,
      roleId: role.id,
      title,
      text,
      openedOn,
      answeredOn: isAnswered ? answeredOn : null,
      answer: isAnswered ? answer : null,
      version: 1,
    })
  }
}

/** Acting mandates with each institution they may speak for on a day. */
function voicesOn(draft: Draft, day: Day): { readonly role: DraftRole; readonly institution: DraftInstitution }[] {
  return draft.roles
    .filter((role) => actingOn(role, day) !== null)
    .flatMap((role) =>
      (role.institution ? [role.institution] : role.covers).map((institution) => ({ role, institution })),
    )
    .filter(({ institution }) => draft.isActive(institution, day))
}

/** Information that multipliers carry into their institutions; not everybody has carried everything. */
export function addBulletins(draft: Draft): void {
  const random = draft.random('bulletins')
  for (const [index, { title, text, daysAgo }] of bulletins.entries()) {
    const publishedOn = addDays(draft.today, -daysAgo)
    const id = draft.id()
    draft.rows.bulletins.push({ id, title, text, publishedOn, version: 1 })
    for (const role of draft.roles) {
      if (actingOn(role, publishedOn) === null || !random.chance(0.72 - index * 0.04)) continue
      const carriedOn = addDays(publishedOn, random.int(1, 70))
      if (carriedOn >= draft.today) continue
      const reached = role.institution ? [role.institution] : role.covers.filter(() => random.chance(0.6))
      for (const institution of reached) {
        if (!draft.isActive(institution, carriedOn)) continue
        draft.rows.bulletinReceipts.push({
          id: draft.id(),
          bulletinId: id,
          roleId: role.id,
          institutionId: institution.id,
          carriedOn,
        })
      }
    }
  }
}

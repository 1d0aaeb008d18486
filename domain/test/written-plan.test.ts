import { expect, test } from 'vitest'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import { invitationPlan } from '../src/plan/invitation-plan.ts'
import { at, role, today, writtenExample } from './written-example.ts'

/** What helps most in Lindenau, by hand: the table in docs/written-example.md. */
const view = asOf(createSnapshot(writtenExample), today)
const { steps } = invitationPlan(view, 20)

test('names the steps in the order of what they weigh', () => {
  expect(steps.map(({ weight, effect }) => `${weight} ${effect.de}`)).toEqual([
    // 10 for the number, 1 for the group, 1 for the court itself.
    '12 Benennt eine*n Multiplikator*in für „Familiengericht“: schließt die gesetzliche Gruppe Nr. 8 Familiengerichte; erreicht 1 Einrichtung.',
    // No institution of the group is recorded. Number 11 stays: the network has no group for it.
    '11 Benennt eine*n Multiplikator*in für „Verfahrensbeistände“: schließt die gesetzliche Gruppe Nr. 10 Verfahrensbeistände.',
    // The five roles at risk: 2 for the risk, 1 for the deputy. Equal ones by name.
    ...['Frühe Hilfen', 'Gesundheitsamt', 'InsoFa', 'Schulen', 'Sportvereine'].map(
      (whom) =>
        `3 Benennt eine Vertretung für „Multiplikator*in ${whom}“: gibt der Rolle eine Vertretung; nimmt einer Rolle das Ausfallrisiko.`,
    ),
    '2 Besetzt die Rolle „Multiplikator*in Suchtberatung“: gibt der Berufsgruppe 4b Beratungsstellen eine Stimme; erreicht 1 Einrichtung.',
    // Expired, and only the central line: known to be without one.
    '2 Ordnet „Kita Buche“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft.',
    '2 Ordnet „Kita Eiche“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft.',
    // The two roles that are no risk. Emil, Falk's Ulme and the others have a deputy.
    '1 Benennt eine Vertretung für „Multiplikator*in Kitas“: gibt der Rolle eine Vertretung.',
    '1 Benennt eine Vertretung für „Multiplikator*in Wohngruppe Linde“: gibt der Rolle eine Vertretung.',
    '1 Benennt eine*n Multiplikator*in für „Haus Regenbogen“: erreicht 1 Einrichtung.',
    '1 Benennt eine*n Multiplikator*in für „Kita Fichte“: erreicht 1 Einrichtung.',
    // Undated, and never asked: only unknown.
    '1 Ordnet „Kita Erle“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft.',
    '1 Ordnet „Kita Fichte“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft.',
  ])
})

test('says what a step would newly open', () => {
  const opened = (place: number) => steps[place]?.opens.map((gap) => `${gap.indicator}: ${gap.reason.de}`)
  // Whoever is alone for a number is a failure risk at once.
  expect(opened(0)).toEqual([
    'DEPUTIES: Für diese Rolle ist keine Vertretung benannt.',
    'RESILIENCE: Keine Vertretung: Nr. 8 des Gesetzes hat nur diese eine Rolle, 1 Einrichtung wird nur über diese Rolle erreicht.',
  ])
  // Number 4 has the health professions too.
  expect(steps[7]?.opens.map(({ key }) => key)).toEqual([`DEPUTIES:ROLE:${role.sucht}`])
  expect(opened(2)).toEqual([])
})

test('names whom the data knows, else the role to look for', () => {
  const candidates = (place: number) =>
    steps[place]?.candidates.map(({ personId, institution }) => [
      view.personById.get(personId)?.lastName,
      institution?.id,
    ])
  // Vera works at the school; Karin, who acts, works nowhere that is recorded.
  expect(candidates(5)).toEqual([['Vogt', at.nord]])
  expect(candidates(0)).toEqual([])
  expect(steps[0]?.sought.de).toBe('Multiplikator*in für „Familiengericht“')
  expect(steps[2]?.sought.de).toBe('Vertretung: Multiplikator*in Frühe Hilfen')
  expect(steps[8]?.sought.de).toBe('Pool „Pool der Stadt“')
})

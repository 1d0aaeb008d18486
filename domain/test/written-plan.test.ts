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
    // 10 for the number, 1 for the group, 1 for the court itself, 1 for Mitte: 11 of 12 reached, the target is 90 %.
    '13 Benennt eine*n Multiplikator*in für „Familiengericht“: schließt die gesetzliche Gruppe Nr. 8 Familiengerichte; erreicht 1 Einrichtung; bringt 1 Stadtteil ans Ziel.',
    // No institution of the group is recorded. Number 11 stays: the network has no group for it.
    '11 Benennt eine*n Multiplikator*in für „Verfahrensbeistände“: schließt die gesetzliche Gruppe Nr. 10 Verfahrensbeistände.',
    // Expired: 2 for a Kita known to be without one, 1 for the duty, 1 for the path that ends there.
    '4 Ordnet „Kita Buche“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft; lässt 1 Meldeweg ankommen.',
    // The Diakonie's fifth of five institutions; Mitte is well reached by then.
    '3 Besetzt die Rolle „Multiplikator*in Suchtberatung“: gibt der Berufsgruppe 4b Beratungsstellen eine Stimme; erreicht 1 Einrichtung; bringt 1 Träger ans Ziel.',
    // The five roles at risk: 2 for the risk, 1 for the deputy. Equal ones by key, not by name.
    ...['InsoFa', 'Schulen', 'Sportvereine', 'Gesundheitsamt', 'Frühe Hilfen'].map(
      (whom) =>
        `3 Benennt eine Vertretung für „Multiplikator*in ${whom}“: gibt der Rolle eine Vertretung; nimmt einer Rolle das Ausfallrisiko.`,
    ),
    // Ost with 9 of 10, and the town's seventh of seven.
    '3 Benennt eine*n Multiplikator*in für „Kita Fichte“: erreicht 1 Einrichtung; bringt 1 Stadtteil und 1 Träger ans Ziel.',
    // Known to have only the advice line, by which its reports arrive.
    '3 Ordnet „Kita Eiche“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft.',
    // Undated, and never asked: only unknown, so 1 for each of Kita, duty and path.
    '3 Ordnet „Kita Erle“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft; lässt 1 Meldeweg ankommen.',
    '3 Ordnet „Kita Fichte“ eine Kinderschutzfachkraft zu: gibt 1 Kita eine Fachkraft; lässt 1 Meldeweg ankommen.',
    // Verein Sonne has no other; Ost is well reached by then.
    '2 Benennt eine*n Multiplikator*in für „Haus Regenbogen“: erreicht 1 Einrichtung; bringt 1 Träger ans Ziel.',
    // No Kitas, but the law expects a specialist of both; nobody was asked.
    '2 Ordnet „Wohngruppe Linde“ eine Kinderschutzfachkraft zu: gibt der Einrichtung eine Fachkraft; lässt 1 Meldeweg ankommen.',
    '2 Ordnet „Familienhilfe Ulme“ eine Kinderschutzfachkraft zu: gibt der Einrichtung eine Fachkraft; lässt 1 Meldeweg ankommen.',
    // The two roles that are no risk. Emil, Falk's Ulme and the others have a deputy.
    '1 Benennt eine Vertretung für „Multiplikator*in Wohngruppe Linde“: gibt der Rolle eine Vertretung.',
    '1 Benennt eine Vertretung für „Multiplikator*in Kitas“: gibt der Rolle eine Vertretung.',
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
  expect(steps[3]?.opens.map(({ key }) => key)).toEqual([`DEPUTIES:ROLE:${role.sucht}`])
  expect(opened(4)).toEqual([])
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
  expect(steps[4]?.sought.de).toBe('Vertretung: Multiplikator*in InsoFa')
  expect(steps[2]?.sought.de).toBe('Pool „Pool der Stadt“')
})

import { beforeEach, expect, test } from 'vitest'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { rolesToSecure } from '../src/what-if/roles-to-secure.ts'
import { whatIf } from '../src/what-if/what-if.ts'
import { at, role, today, writtenExample } from './written-example.ts'

/** What breaks in Lindenau, by hand: the table in docs/written-example.md. */
let view: NetworkView

// Every test computes for itself: nothing is remembered from another.
beforeEach(() => {
  view = asOf(createSnapshot(writtenExample), today)
})

function leave(names: readonly string[], places: readonly string[] = []) {
  const people = view.people.filter(({ firstName }) => names.includes(firstName)).map(({ id }) => id)
  return whatIf(view, { people: new Set(people), institutions: new Set(places), roles: new Set() })
}

const words = ({ effects }: ReturnType<typeof leave>) => effects.map(({ de }) => de)

test('Anna leaves: Ben acts for her; ASD loses its contact', () => {
  const result = leave(['Anna'])
  expect(words(result)).toEqual([
    // Ben acts and still counts as the deputy, as Emil does for Dora: no gap opens but the contact.
    '1 Einrichtung verliert die letzte Ansprechperson: ASD.',
    'In 1 Rolle handelt jemand anderes weiter.',
  ])
  expect(result.takenOver.map(({ id }) => id)).toEqual([role.youthOffice])
})

test('Karin leaves: no. 5 and three schools lose their voice', () => {
  const result = leave(['Karin'])
  expect(words(result)).toEqual([
    'Nr. 5 Schulen: Die gesetzliche Gruppe ist nicht mehr vertreten.',
    '5 Schulen: Die Berufsgruppe hat keine*n Multiplikator*in mehr.',
    '3 Einrichtungen werden nicht mehr erreicht: Grundschule Nord, Grundschule Süd, Gymnasium.',
    'In 1 Rolle handelt niemand mehr.',
  ])
  // A vacant role neither lacks a deputy nor is a risk; her certificate counts no more.
  expect(result.closed.map(({ indicator }) => indicator).toSorted()).toEqual(['DEPUTIES', 'RESILIENCE'])
})

test('Gerda and Carla leave: two statutory numbers, and every specialist there is', () => {
  const result = leave(['Gerda', 'Carla'])
  expect(words(result)).toEqual([
    'Nr. 3 Insoweit erfahrene Fachkräfte: Die gesetzliche Gruppe ist nicht mehr vertreten.',
    'Nr. 12 Netzwerke Frühe Hilfen: Die gesetzliche Gruppe ist nicht mehr vertreten.',
    '3 InsoFa: Die Berufsgruppe hat keine*n Multiplikator*in mehr.',
    '12 Frühe Hilfen: Die Berufsgruppe hat keine*n Multiplikator*in mehr.',
    // Mitte's Kitas; Birke's pool still has Tom, whose certificate has expired.
    '2 Einrichtungen werden nicht mehr erreicht: Kita Ahorn, Kita Birke.',
    '2 Einrichtungen verlieren die letzte Kinderschutzfachkraft: Kita Ahorn, Kita Birke.',
    // Their path begins with that specialist.
    'Für 2 Einrichtungen kommt eine Meldung nicht mehr an: Kita Ahorn, Kita Birke.',
    '1 Einrichtung verliert die letzte Ansprechperson: Kita Ahorn.',
    'In 3 Rollen handelt niemand mehr.',
  ])
})

test('Kita Ahorn closes: the path of cooperations breaks in two', () => {
  const result = leave([], [at.ahorn])
  // Gericht – Polizei – ASD and Nord – Regenbogen; the pair; 14 without any cooperation.
  expect([result.componentsBefore, result.componentsAfter]).toEqual([16, 17])
  expect(words(result)).toEqual(['Das Netz der Kooperationen zerfällt in 17 statt 16 Teile.'])
  const [reached] = result.after.indicators.filter(({ key }) => key === 'INSTITUTIONS_REACHED')
  expect([reached?.numerator, reached?.denominator]).toEqual([17, 21])
})

test('the roles to secure, by what would open', () => {
  expect(rolesToSecure(view).map((row) => [row.role.id, row.weight])).toEqual([
    // 10 for the number, 1 for the group, 1 for each institution.
    [role.schools, 14],
    [role.gesundheitsamt, 12],
    [role.earlyHelp, 11],
    [role.specialists, 11],
    // No number of their own: the clubs, Mitte's two Kitas, Wohngruppe Linde.
    [role.sports, 4],
    [role.kitasMitte, 2],
    [role.linde, 1],
  ])
})

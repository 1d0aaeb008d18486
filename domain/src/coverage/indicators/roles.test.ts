import { expect, test } from 'vitest'
import { coverageOf } from '../coverage.ts'
import { told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'

/** Schools (number 5), two clubs (local, threshold two), each with a role without a deputy; a vacant role of a Kita. */
function town() {
  const n = new NetworkBuilder()
  n.settings({ failureRiskInstitutions: 2 })
  const [ost, mitte] = [n.district('Ost'), n.district('Mitte')]
  const [schools, clubs] = [n.group('SCHOOLS'), n.group('SPORTS_CLUBS')]
  const school = n.institution('Grundschule', 'PRIMARY_SCHOOL', { district: ost })
  for (const name of ['TuS', 'FC']) n.institution(name, 'SPORTS_CLUB', { district: mitte })
  const kita = n.institution('Kita', 'KITA', { district: ost })
  const [ofSchools, ofClubs] = [n.role({ group: schools }), n.role({ group: clubs })]
  const [karin, lars] = [n.person('Karin Kuhn'), n.person('Lars Lang')]
  n.hold(ofSchools, karin)
  n.hold(ofClubs, lars)
  n.role({ institution: kita, title: 'Sprecher*in der Kita' })
  return { n, ost, school, kita, ofSchools, ofClubs, karin, lars }
}

test('a role at risk says what hangs on it, in both languages', () => {
  const { n } = town()
  const result = coverageOf(n.view(today)).indicators.find(({ key }) => key === 'RESILIENCE')
  expect(result?.gaps.map(({ reason }) => reason)).toEqual([
    {
      de: 'Keine Vertretung: Nr. 5 des Gesetzes hat nur diese eine Rolle, 1 Einrichtung wird nur über diese Rolle erreicht.',
      en: 'No deputy: no. 5 of the statute has only this one role, 1 institution is reached through this role only.',
    },
    {
      de: 'Keine Vertretung: 2 Einrichtungen werden nur über diese Rolle erreicht.',
      en: 'No deputy: 2 institutions are reached through this role only.',
    },
  ])
})

test('resilience counts acting roles, and beside them the institutions that hold cooperations together', () => {
  const { n, school, kita, ofSchools } = town()
  const third = n.institution('Hort', 'KITA')
  n.link(school, kita)
  n.link(school, third)
  n.deputise(ofSchools, n.person('Ben Braun'))
  expect(told(n.view(today), 'RESILIENCE')).toEqual({
    counts: '1 + 1 + 0 = 2',
    value: 1,
    words: '1 Einrichtung hält die Kooperationen zusammen',
    gaps: [
      'WARNING ROLE Multiplikator*in Sportvereine (Lang): Keine Vertretung: 2 Einrichtungen werden nur über diese Rolle erreicht.',
    ],
    excluded: ['Sprecher*in der Kita: Die Rolle ist unbesetzt.'],
  })
})

test('in a slice only roles for its institutions count, vacant ones only where they are its own', () => {
  const { n, ost, school, kita } = town()
  n.link(school, kita)
  n.role({ group: n.group('CHURCHES') })
  const view = n.view(today)
  expect(told(view, 'RESILIENCE', ({ district }) => district?.id === ost)).toMatchObject({
    counts: '0 + 1 + 0 = 1',
    value: 0,
    excluded: ['Sprecher*in der Kita: Die Rolle ist unbesetzt.'],
  })
  expect(told(view, 'DEPUTIES', ({ type }) => type?.key === 'SPORTS_CLUB').excluded).toBeUndefined()
  expect(told(view, 'DEPUTIES').excluded).toHaveLength(2)
})

test('deputies are counted by role; a person counts once, and with a deputy in all roles', () => {
  const { n, kita, school, ofSchools, karin, lars } = town()
  const [own, other] = [n.role({ institution: kita }), n.role({ institution: school })]
  n.hold(own, karin)
  n.deputise(own, n.person('Ben Braun'))
  n.hold(other, lars)
  expect(told(n.view(today), 'DEPUTIES')).toMatchObject({
    counts: '1 + 3 + 0 = 4',
    parts: ['APART persons 2', 'APART personsWithDeputy 0'],
    gaps: [
      'NOTICE ROLE Multiplikator*in Grundschule [Grundschule] (Lang): Für diese Rolle ist keine Vertretung benannt.',
      'NOTICE ROLE Multiplikator*in Schulen (Kuhn): Für diese Rolle ist keine Vertretung benannt.',
      'NOTICE ROLE Multiplikator*in Sportvereine (Lang): Für diese Rolle ist keine Vertretung benannt.',
    ],
  })
  n.deputise(ofSchools, n.person('Cora Claus'))
  expect(told(n.view(today), 'DEPUTIES').parts).toEqual(['APART persons 2', 'APART personsWithDeputy 1'])
})

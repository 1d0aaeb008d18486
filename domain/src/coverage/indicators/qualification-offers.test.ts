import { expect, test } from 'vitest'
import { coverageOf } from '../coverage.ts'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const none = 'Für dieses Jahr fehlt ein Angebot, und keines ist geplant (§ 9 Abs. 5 LKSchG NRW).'

test('asks three a year; each that is missing and not planned is a duty not met', () => {
  const n = new NetworkBuilder()
  expect(told(n.view('2026-11-22'), 'QUALIFICATION_OFFERS')).toEqual({
    counts: '0 + 3 + 0 = 3',
    value: 0,
    words: '0 Angebote im Jahr 2026',
    gaps: [1, 2, 3].map((place) => `CRITICAL OFFER ${place}. Angebot 2026: ${none}`),
  })
})

test('each that is missing has a key of its own in the year', () => {
  const { indicators } = coverageOf(new NetworkBuilder().view('2026-11-22'))
  expect(indicators.find(({ key }) => key === 'QUALIFICATION_OFFERS')?.gaps.map(({ key }) => key)).toEqual([
    'QUALIFICATION_OFFERS:OFFER:2026:1',
    'QUALIFICATION_OFFERS:OFFER:2026:2',
    'QUALIFICATION_OFFERS:OFFER:2026:3',
  ])
})

test('counts what was held in the year up to the day, interdisciplinary and not cancelled by then', () => {
  const n = new NetworkBuilder()
  n.training('Vom Vorjahr', '2025-12-31')
  n.training('Neujahr', '2026-01-01')
  n.training('Nur für Kitas', '2026-03-01', { isInterdisciplinary: false })
  n.training('Abgesagt', '2026-04-01', { cancelledOn: '2026-03-20' })
  n.training('Herbst', '2026-11-22')
  n.training('Silvester', '2026-12-31')
  n.training('Nächstes Jahr', '2027-01-01')
  expect(told(n.view('2026-11-22'), 'QUALIFICATION_OFFERS')).toEqual({
    counts: '2 + 1 + 0 = 3',
    value: 2,
    words: '2 Angebote im Jahr 2026',
    gaps: ['NOTICE OFFER 3. Angebot 2026: Noch nicht stattgefunden; geplant ist es für den 31.12.2026.'],
  })
  expect(told(n.view('2026-11-21'), 'QUALIFICATION_OFFERS')).toMatchObject({
    counts: '1 + 2 + 0 = 3',
    words: '1 Angebot im Jahr 2026',
    gaps: [
      'NOTICE OFFER 2. Angebot 2026: Noch nicht stattgefunden; geplant ist es für den 22.11.2026.',
      'NOTICE OFFER 3. Angebot 2026: Noch nicht stattgefunden; geplant ist es für den 31.12.2026.',
    ],
  })
  expect(told(n.view('2026-12-31'), 'QUALIFICATION_OFFERS')).toMatchObject({ counts: '3 + 0 + 0 = 3', value: 3 })
  // Nobody knew on 19 March that the offer of April would be cancelled.
  expect(told(n.view('2026-03-19'), 'QUALIFICATION_OFFERS').gaps?.[0]).toContain('geplant ist es für den 01.04.2026')
  expect(told(n.view('2026-03-20'), 'QUALIFICATION_OFFERS').gaps?.[0]).toContain('geplant ist es für den 22.11.2026')
})

test('more than the target counts as the target; the value says how many there were', () => {
  const n = new NetworkBuilder()
  n.settings({ qualificationOffersPerYear: 1 })
  n.training('Eins', '2026-02-01')
  n.training('Zwei', '2026-03-01')
  expect(told(n.view('2026-11-22'), 'QUALIFICATION_OFFERS')).toEqual({
    counts: '1 + 0 + 0 = 1',
    value: 2,
    words: '2 Angebote im Jahr 2026',
  })
})

test('is the same in every slice, and nothing in one without an institution', () => {
  const n = new NetworkBuilder()
  n.institution('Kita', 'KITA')
  n.training('Eins', '2026-02-01')
  const view = n.view('2026-11-22')
  expect(countsOf(view, 'QUALIFICATION_OFFERS', ({ type }) => type?.key === 'KITA')).toBe('1 + 2 + 0 = 3')
  expect(countsOf(view, 'QUALIFICATION_OFFERS', ({ type }) => type?.key === 'POLICE')).toBe('0 + 0 + 0 = 0')
})

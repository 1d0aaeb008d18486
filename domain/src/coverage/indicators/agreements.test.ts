import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'
const missing = 'Keine geltende Vereinbarung ist eingetragen'

test('asks carriers with an institution that needs one, and day-care persons themselves, and nobody else', () => {
  const n = new NetworkBuilder()
  const verein = n.carrier('Verein Sonne')
  const schulwerk = n.carrier('Schulwerk')
  const stadt = n.carrier('Stadt', undefined, 'MUNICIPAL')
  const land = n.carrier('Land', undefined, 'STATE')
  const kreis = n.carrier('Kreisverein')
  n.institution('Kita Sonne', 'KITA', { carrier: verein })
  n.institution('Gymnasium', 'GYMNASIUM', { carrier: schulwerk })
  n.institution('Kita Stadt', 'KITA', { carrier: stadt })
  n.institution('Heim', 'RESIDENTIAL_CARE', { carrier: land })
  // The carrier of a youth office concludes agreements with others, whatever it calls itself.
  n.institution('Jugendamt', 'YOUTH_OFFICE', { carrier: kreis })
  n.institution('Kita Kreis', 'KITA', { carrier: kreis })
  n.institution('Tagespflege Maus', 'CHILD_MINDER', { carrier: schulwerk })
  expect(told(n.view(today), 'AGREEMENTS')).toEqual({
    counts: '0 + 2 + 0 = 2',
    parts: ['NUMERATOR valid 0', 'NUMERATOR reviewDue 0'],
    gaps: [
      `CRITICAL INSTITUTION Tagespflege Maus [Tagespflege Maus]: ${missing} (§ 8a Abs. 5 SGB VIII).`,
      `CRITICAL CARRIER Verein Sonne: ${missing} (§ 8a Abs. 4 SGB VIII).`,
    ],
    excluded: [
      'Schulwerk: Keine Einrichtung des Trägers, für die das Gesetz eine Vereinbarung vorsieht.',
      'Stadt: Öffentlicher Träger: Vereinbarungen schließt das Jugendamt mit anderen.',
      'Land: Öffentlicher Träger: Vereinbarungen schließt das Jugendamt mit anderen.',
      'Kreisverein: Öffentlicher Träger: Vereinbarungen schließt das Jugendamt mit anderen.',
    ],
  })
})

test('does not know whether one is asked where type or carrier is missing', () => {
  const n = new NetworkBuilder()
  n.institution('Haus', null, { carrier: n.carrier('Verein') })
  n.institution('Kita', 'KITA')
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  expect(told(n.view(today), 'AGREEMENTS')).toMatchObject({
    counts: '0 + 0 + 2 = 2',
    gaps: [
      'CHECK INSTITUTION Kita [Kita]: Für die Einrichtung ist eine Vereinbarung vorgesehen, aber ihr Träger ist nicht erfasst.',
      'CHECK CARRIER Verein: Von keiner Einrichtung des Trägers steht fest, ob das Gesetz eine Vereinbarung vorsieht: Die Einrichtungsart ist nicht erfasst.',
    ],
  })
})

test('one institution that needs one is enough, whatever else the carrier runs', () => {
  const n = new NetworkBuilder()
  const verein = n.carrier('Verein')
  n.institution('Haus', null, { carrier: verein })
  n.institution('Kita', 'KITA', { carrier: verein })
  expect(countsOf(n.view(today), 'AGREEMENTS')).toBe('0 + 1 + 0 = 1')
})

/** A carrier with a Kita and one agreement. */
function withAgreement(signedOn: string | null, reviewDue: string | null, dates = {}) {
  const n = new NetworkBuilder()
  const verein = n.carrier('Verein')
  n.institution('Kita', 'KITA', { carrier: verein })
  n.agreement(verein, reviewDue, dates, signedOn)
  return { n, verein }
}

test('counts from the day of the signature, and until the last day of the agreement', () => {
  const { n } = withAgreement('2026-11-22', null, { validTo: '2026-12-01' })
  const countsOn = (day: string) => countsOf(n.view(day), 'AGREEMENTS')
  expect(countsOn('2026-11-21')).toBe('0 + 1 + 0 = 1')
  expect(countsOn('2026-11-22')).toBe('1 + 0 + 0 = 1')
  expect(countsOn('2026-11-30')).toBe('1 + 0 + 0 = 1')
  expect(countsOn('2026-12-01')).toBe('0 + 1 + 0 = 1')
})

test('still counts, and is marked, from the day on which its review is due', () => {
  const { n } = withAgreement('2021-11-22', today)
  expect(told(n.view('2026-11-21'), 'AGREEMENTS')).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR valid 1', 'NUMERATOR reviewDue 0'],
  })
  expect(told(n.view(today), 'AGREEMENTS')).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR valid 0', 'NUMERATOR reviewDue 1'],
    flagged: ['Verein: Die Überprüfung war am 22.11.2026 fällig.'],
  })
})

test('is unknown without a day of signature, unless another agreement has one', () => {
  const { n, verein } = withAgreement(null, null)
  expect(told(n.view(today), 'AGREEMENTS')).toMatchObject({
    counts: '0 + 0 + 1 = 1',
    gaps: ['CHECK CARRIER Verein: Eine Vereinbarung ist eingetragen, aber ohne Datum der Unterschrift.'],
  })
  n.agreement(verein, null, {}, '2020-01-01')
  expect(countsOf(n.view(today), 'AGREEMENTS')).toBe('1 + 0 + 0 = 1')
})

test('of several agreements the one signed last counts, of one day the one to be reviewed last', () => {
  const { n, verein } = withAgreement('2020-01-01', '2022-01-01')
  n.agreement(verein, '2028-01-01', {}, '2024-01-01')
  expect(told(n.view(today), 'AGREEMENTS').flagged).toBeUndefined()
  n.agreement(verein, '2026-01-01', {}, '2024-01-01')
  expect(told(n.view(today), 'AGREEMENTS').flagged).toBeUndefined()
  n.agreement(verein, '2026-06-01', {}, '2026-05-01')
  expect(told(n.view(today), 'AGREEMENTS').flagged).toEqual(['Verein: Die Überprüfung war am 01.06.2026 fällig.'])
})

test('an agreement signed later counts, even where it was entered before the older one', () => {
  const { n, verein } = withAgreement('2024-01-01', '2028-01-01')
  n.agreement(verein, '2022-01-01', {}, '2020-01-01')
  expect(told(n.view(today), 'AGREEMENTS').flagged).toBeUndefined()
})

test('an agreement whose review nobody set is not due, and goes before one that is, whichever was entered first', () => {
  for (const dues of [[null, '2025-01-01'] as const, ['2025-01-01', null] as const]) {
    const { n, verein } = withAgreement('2024-01-01', dues[0])
    n.agreement(verein, dues[1], {}, '2024-01-01')
    expect(told(n.view(today), 'AGREEMENTS').flagged).toBeUndefined()
  }
})

test('a slice has the carriers of its institutions only', () => {
  const { n } = withAgreement('2021-01-01', null)
  const ost = n.district('Ost')
  n.institution('Kita Ost', 'KITA', { carrier: n.carrier('Werk'), district: ost })
  n.carrier('Ohne Einrichtung')
  expect(told(n.view(today), 'AGREEMENTS', ({ district }) => district?.id === ost)).toMatchObject({
    counts: '0 + 1 + 0 = 1',
    gaps: [`CRITICAL CARRIER Werk: ${missing} (§ 8a Abs. 4 SGB VIII).`],
  })
  expect(told(n.view(today), 'AGREEMENTS').excluded).toEqual([
    'Ohne Einrichtung: Keine Einrichtung des Trägers, für die das Gesetz eine Vereinbarung vorsieht.',
  ])
  expect(told(n.view(today), 'AGREEMENTS', ({ type }) => type?.key === 'GYMNASIUM')).toEqual({
    counts: '0 + 0 + 0 = 0',
    parts: ['NUMERATOR valid 0', 'NUMERATOR reviewDue 0'],
  })
})

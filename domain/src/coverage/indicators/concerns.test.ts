import { expect, test } from 'vitest'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'

test('one that is answered, or open for less than six weeks, is in order', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  n.concern(kita, '2026-10-12')
  n.concern(kita, '2026-10-11')
  n.concern(kita, '2026-02-01', today)
  n.concern(kita, '2026-11-23')
  expect(told(n.view(today), 'CONCERNS')).toEqual({
    counts: '2 + 1 + 0 = 3',
    parts: ['NUMERATOR answered 1', 'NUMERATOR open 1'],
    // 41 and 42 days.
    value: 41.5,
    words: 'offene im Mittel 41,5 Tage alt',
    gaps: ['WARNING CONCERN Anliegen vom 11.10.2026, Kita [Kita]: Seit 42 Tagen ohne Antwort.'],
  })
})

test('an answer counts from its day on: the day before, the concern was open', () => {
  const n = new NetworkBuilder()
  n.concern(n.institution('Kita', 'KITA'), '2026-02-01', today)
  expect(told(n.view('2026-11-21'), 'CONCERNS')).toMatchObject({ counts: '0 + 1 + 0 = 1', value: 293 })
  expect(told(n.view(today), 'CONCERNS')).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR answered 1', 'NUMERATOR open 0'],
    words: 'kein Anliegen offen',
  })
})

test('counts the last twelve months; what is older and open is named beside them', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  n.concern(kita, '2025-11-22')
  n.concern(kita, '2025-11-23', '2025-12-01')
  n.concern(kita, '2025-10-01', '2025-11-01')
  expect(told(n.view(today), 'CONCERNS')).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR answered 1', 'NUMERATOR open 0'],
    words: 'kein Anliegen offen',
    excluded: ['Anliegen vom 22.11.2025, Kita: Älter als zwölf Monate und noch offen.'],
  })
})

test('the period is a setting, the value the median of the open ones', () => {
  const n = new NetworkBuilder()
  n.settings({ concernWeeks: 1 })
  const kita = n.institution('Kita', 'KITA')
  // Open for 20, 7 and 6 days, one of them since this week.
  for (const day of ['2026-11-02', '2026-11-15', '2026-11-16']) n.concern(kita, day)
  expect(told(n.view(today), 'CONCERNS')).toMatchObject({
    counts: '1 + 2 + 0 = 3',
    value: 7,
    words: 'offene im Mittel 7 Tage alt',
    gaps: [
      'WARNING CONCERN Anliegen vom 02.11.2026, Kita [Kita]: Seit 20 Tagen ohne Antwort.',
      'WARNING CONCERN Anliegen vom 15.11.2026, Kita [Kita]: Seit 7 Tagen ohne Antwort.',
    ],
  })
})

test('the median is that of the ages in order, of an even number the mean of the middle two', () => {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const medianWith = (day: string) => {
    n.concern(kita, day)
    return told(n.view(today), 'CONCERNS').value
  }
  // 7, then 20, 6 and 10 days old.
  expect(['2026-11-15', '2026-11-02', '2026-11-16', '2026-11-12'].map(medianWith)).toEqual([7, 13.5, 7, 8.5])
})

test('one through a role, or from an institution that has ended, is nobody’s own matter', () => {
  const n = new NetworkBuilder()
  n.concern(n.role({ group: n.group('SCHOOLS') }), '2026-01-01')
  n.concern(n.institution('Kita Alt', 'KITA', { validTo: '2026-06-01' }), '2026-02-01')
  expect(told(n.view(today), 'CONCERNS').gaps).toEqual([
    'WARNING CONCERN Anliegen vom 01.01.2026: Seit 325 Tagen ohne Antwort.',
    'WARNING CONCERN Anliegen vom 01.02.2026: Seit 294 Tagen ohne Antwort.',
  ])
  expect(countsOf(n.view(today), 'CONCERNS', ({ type }) => type?.key === 'KITA')).toBe('0 + 0 + 0 = 0')
})

test('belongs to the slice of its institution, or of one its role acts for', () => {
  const n = new NetworkBuilder()
  const [ost, mitte] = [n.district('Ost'), n.district('Mitte')]
  n.group('DAY_CARE')
  const schools = n.group('SCHOOLS')
  const kita = n.institution('Kita', 'KITA', { district: ost })
  n.institution('Schule', 'GYMNASIUM', { district: mitte })
  const [held, vacant] = [n.role({ group: schools }), n.role({ group: schools })]
  n.hold(held, n.person('Anna Berg'))
  n.concern(kita, '2026-11-01')
  n.concern(held, '2026-11-01')
  n.concern(vacant, '2026-11-01')
  const view = n.view(today)
  expect(countsOf(view, 'CONCERNS')).toBe('3 + 0 + 0 = 3')
  expect(countsOf(view, 'CONCERNS', ({ district }) => district?.id === ost)).toBe('1 + 0 + 0 = 1')
  expect(countsOf(view, 'CONCERNS', ({ type }) => type?.key === 'GYMNASIUM')).toBe('1 + 0 + 0 = 1')
  expect(countsOf(view, 'CONCERNS', () => false)).toBe('0 + 0 + 0 = 0')
})

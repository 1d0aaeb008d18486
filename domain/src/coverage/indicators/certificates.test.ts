import { expect, test } from 'vitest'
import { coverageOf } from '../coverage.ts'
import { asOf } from '../../model/as-of.ts'
import { createSnapshot } from '../../model/snapshot.ts'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'

const today = '2026-11-22'

/** A Kita where everybody works who is given. */
function staffed(...names: string[]) {
  const n = new NetworkBuilder()
  const kita = n.institution('Kita', 'KITA')
  const people = names.map((name) => {
    const person = n.person(`Anna ${name}`)
    n.affiliate(person, kita)
    return person
  })
  return { n, kita, people }
}

test('is valid until 90 days before the refresher, then due, and expired on its day', () => {
  const { n, kita, people } = staffed('Valid', 'Due', 'Tomorrow', 'Today', 'Undated', 'Unissued')
  const dues = ['2027-02-21', '2027-02-20', '2026-11-23', today, null, '2028-01-01']
  for (const [i, refresherDue] of dues.entries())
    n.certify(people[i] ?? '', { issuedOn: i === 5 ? null : '2024-01-01', refresherDue })
  n.assign(kita, { kind: 'OWN', personId: people[1] ?? null })
  const name = 'Zertifikat Kinderschutzfachkraft'
  const undated = 'Das Ausstellungs- oder das Auffrischungsdatum fehlt; ob das Zertifikat gültig ist, steht nicht fest.'
  expect(told(n.view(today), 'CERTIFICATES')).toEqual({
    counts: '1 + 3 + 2 = 6',
    parts: ['FAILING due 2', 'FAILING expired 1'],
    gaps: [
      `WARNING QUALIFICATION ${name} (Today): Das Zertifikat ist abgelaufen: Die Auffrischung war am 22.11.2026 fällig.`,
      `NOTICE QUALIFICATION ${name} [Kita] (Due): Die Auffrischung ist am 20.02.2027 fällig.`,
      `NOTICE QUALIFICATION ${name} (Tomorrow): Die Auffrischung ist am 23.11.2026 fällig.`,
      `CHECK QUALIFICATION ${name} (Undated): ${undated}`,
      `CHECK QUALIFICATION ${name} (Unissued): ${undated}`,
    ],
  })
  // How early a refresher is due is a setting.
  n.settings({ certificateDueDays: 91 })
  expect(countsOf(n.view(today), 'CERTIFICATES')).toBe('0 + 4 + 2 = 6')
})

test('counts the newest of each kind of those who are active', () => {
  const { n, people } = staffed('Neu', 'Kurs')
  const [neu = '', kurs = ''] = people
  n.certify(neu, { issuedOn: '2026-01-01', refresherDue: '2029-01-01' })
  n.certify(neu, { issuedOn: '2020-01-01', refresherDue: '2023-01-01' })
  n.certify(neu, { kind: 'OTHER', course: 'Traumapädagogik', issuedOn: '2025-01-01', refresherDue: '2026-01-01' })
  n.certify(neu, { kind: 'OTHER', course: 'Gesprächsführung', issuedOn: '2025-01-01', refresherDue: '2029-01-01' })
  n.certify(neu, { kind: 'OTHER', issuedOn: '2025-01-01', refresherDue: '2029-01-01' })
  n.certify(neu, { issuedOn: '2026-11-23', refresherDue: '2029-11-23' })
  n.certify(kurs, { kind: 'BASIC_COURSE', issuedOn: '2025-01-01' })
  n.certify(kurs, { kind: 'OTHER', issuedOn: '2025-01-01', refresherDue: '2026-01-01' })
  n.certify(n.person('Anna Weg'), { issuedOn: '2026-01-01', refresherDue: '2029-01-01' })
  expect(told(n.view(today), 'CERTIFICATES')).toEqual({
    counts: '3 + 2 + 0 = 5',
    parts: ['FAILING due 0', 'FAILING expired 2'],
    gaps: [
      'WARNING QUALIFICATION Traumapädagogik (Neu): Das Zertifikat ist abgelaufen: Die Auffrischung war am 01.01.2026 fällig.',
      'WARNING QUALIFICATION Weiteres Zertifikat (Kurs): Das Zertifikat ist abgelaufen: Die Auffrischung war am 01.01.2026 fällig.',
    ],
    excluded: [
      'Zertifikat Kinderschutzfachkraft: Durch ein neueres Zertifikat derselben Art ersetzt.',
      'Grundkurs Kinderschutz: Ein Grundkurs ohne Auffrischungsdatum läuft nicht ab.',
      'Zertifikat Kinderschutzfachkraft: Die Person ist am Stichtag nicht im Netzwerk tätig.',
    ],
  })
})

test('of two that began alike the one to be refreshed later counts; without a date it is the older', () => {
  const { n, people } = staffed('Eins', 'Zwei')
  const [eins = '', zwei = ''] = people
  n.certify(eins, { issuedOn: '2024-01-01', refresherDue: '2026-01-01' })
  n.certify(eins, { issuedOn: '2024-01-01', refresherDue: '2028-01-01' })
  n.certify(zwei, { issuedOn: '2024-01-01', refresherDue: '2028-01-01' })
  n.certify(zwei, { issuedOn: null, refresherDue: '2020-01-01' })
  n.certify(zwei, { issuedOn: '2024-01-01', refresherDue: null })
  expect(countsOf(n.view(today), 'CERTIFICATES')).toBe('2 + 0 + 0 = 2')
})

test('a basic course with a date for its refresher counts like any other', () => {
  const { n, people } = staffed('Kurs')
  n.certify(people[0] ?? '', { kind: 'BASIC_COURSE', issuedOn: '2025-01-01', refresherDue: '2026-01-01' })
  expect(told(n.view(today), 'CERTIFICATES').gaps?.[0]).toContain('WARNING QUALIFICATION Grundkurs Kinderschutz')
})

test('of two that are alike the gap keeps its key, whichever row comes first', () => {
  const { n, people } = staffed('Doppelt')
  for (let i = 0; i < 2; i += 1) n.certify(people[0] ?? '', { issuedOn: '2020-01-01', refresherDue: '2023-01-01' })
  const records = n.records()
  const keys = [records.qualifications, records.qualifications.toReversed()].map((qualifications) =>
    coverageOf(asOf(createSnapshot({ ...records, qualifications }), today)).indicators.flatMap(({ key, gaps }) =>
      key === 'CERTIFICATES' ? gaps.map((gap) => gap.key) : [],
    ),
  )
  expect(keys[0]).toHaveLength(1)
  expect(keys[1]).toEqual(keys[0])
})

test('in a slice those count who work there, and nobody is named beside them', () => {
  const { n, kita, people } = staffed('Kita')
  const praxis = n.institution('Praxis', 'PAEDIATRIC_PRACTICE')
  const doctor = n.person('Anna Arzt')
  n.affiliate(doctor, praxis)
  for (const person of [people[0] ?? '', doctor, n.person('Anna Weg')])
    n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  expect(countsOf(n.view(today), 'CERTIFICATES')).toBe('2 + 0 + 0 = 2')
  expect(told(n.view(today), 'CERTIFICATES', ({ id }) => id === kita)).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['FAILING due 0', 'FAILING expired 0'],
  })
})

test('who works in several institutions counts in the slice of each, once', () => {
  const { n, kita, people } = staffed('Beide')
  const [person = ''] = people
  const praxis = n.institution('Praxis', 'PAEDIATRIC_PRACTICE')
  n.affiliate(person, praxis)
  n.certify(person, { issuedOn: '2025-01-01', refresherDue: '2028-01-01' })
  const countsIn = (...ids: string[]) => countsOf(n.view(today), 'CERTIFICATES', ({ id }) => ids.includes(id))
  expect([countsIn(kita), countsIn(praxis), countsIn(kita, praxis)]).toEqual(Array(3).fill('1 + 0 + 0 = 1'))
})

test('is called by its course only where its kind says nothing', () => {
  const { n, people } = staffed('Kurs')
  for (const kind of ['CHILD_PROTECTION_SPECIALIST', 'OTHER'] as const)
    n.certify(people[0] ?? '', { kind, course: 'Gesprächsführung', refresherDue: '2026-01-01' })
  expect(told(n.view(today), 'CERTIFICATES').gaps?.map((gap) => gap.split(' (')[0])).toEqual([
    'WARNING QUALIFICATION Gesprächsführung',
    'WARNING QUALIFICATION Zertifikat Kinderschutzfachkraft',
  ])
})

test('names all institutions that rely on somebody as their own specialist', () => {
  const { n, kita, people } = staffed('Eigen')
  const [person = ''] = people
  const [mond, pool] = [n.institution('Kita Mond', 'KITA'), n.institution('Kita Pool', 'KITA')]
  n.certify(person, { issuedOn: '2020-01-01', refresherDue: '2023-01-01' })
  n.assign(kita, { kind: 'OWN', personId: person })
  n.assign(mond, { kind: 'OWN', personId: person })
  n.assign(pool, { kind: 'POOL', poolId: n.pool('Pool', [person]) })
  n.assign(pool, { kind: 'OWN', personId: null })
  expect(told(n.view(today), 'CERTIFICATES').gaps?.[0]).toContain('[Kita, Kita Mond] (Eigen)')
})

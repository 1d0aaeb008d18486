import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import type { NetworkView } from '../../model/view.ts'
import type { ReportCheck } from './check-reports.ts'
import { checkReports, reportChecksOf } from './check-reports.ts'
import { outcomeWords } from './outcome-words.ts'

const today = '2026-11-22'
const dayTime = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
const youthOffice = { phone: '+49 2102 1', expectsFeedback: true }

/** A town with a youth office, a Kita with two specialists, and a path whose number was confirmed in June. */
function town(office: object = { ...youthOffice, hours: dayTime, fallbackRecipient: 'POLICE', fallbackPhone: '110' }) {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  const kita = n.institution('Kita', 'KITA')
  const specialists = ['Lena Faber', 'Jonas Adler'].map((name) => {
    const id = n.person(name)
    n.certify(id, { issuedOn: '2024-01-01', refresherDue: '2028-01-01' })
    return id
  })
  const path = n.path('CARRIER')
  n.step(path, 'MANAGEMENT')
  const advice = n.step(path, 'SPECIALIST', { phone: '+49 2102 2', hours: dayTime })
  const report = n.step(path, 'YOUTH_OFFICE', office)
  n.confirm('REPORTING_STEP', advice, '2026-06-01')
  n.confirm('REPORTING_STEP', report, '2026-06-01')
  return { n, kita, specialists, pool: n.pool('Pool', specialists) }
}

const line = ({ pathTypeKey, situation, ...outcome }: ReportCheck) =>
  `${pathTypeKey} ${situation}: ${outcomeWords(outcome as ReportCheck).de}`

function linesOf(view: NetworkView, institutionId: string, pathTypeKey = 'CARRIER'): string[] {
  return reportChecksOf(view, institutionId)
    .filter((check) => check.pathTypeKey === pathTypeKey)
    .map(line)
}

test('a report arrives at any hour: the specialist can wait for the morning, the police stand in at night', () => {
  const { n, kita, pool } = town()
  n.assign(kita, { kind: 'POOL', poolId: pool })
  expect(linesOf(n.view(today), kita)).toEqual([
    'CARRIER SUBSTANTIAL_OFFICE_HOURS: Kommt an.',
    'CARRIER SUBSTANTIAL_NIGHT: Kommt an.',
    'CARRIER URGENT_OFFICE_HOURS: Kommt an.',
    'CARRIER URGENT_NIGHT: Kommt an.',
  ])
})

test('without a fallback a closed youth office is a dead end at night; with the police on the way it is not', () => {
  const { n, kita, pool } = town({ ...youthOffice, hours: dayTime })
  n.assign(kita, { kind: 'POOL', poolId: pool })
  const closed = 'Sackgasse bei Schritt 3 (Jugendamt): um diese Zeit nicht erreichbar, ohne Ausweichstelle.'
  expect(linesOf(n.view(today), kita)).toEqual([
    'CARRIER SUBSTANTIAL_OFFICE_HOURS: Kommt an.',
    `CARRIER SUBSTANTIAL_NIGHT: ${closed}`,
    'CARRIER URGENT_OFFICE_HOURS: Kommt an.',
    `CARRIER URGENT_NIGHT: ${closed}`,
  ])
  const urgent = n.path('CARRIER', { trigger: 'URGENT' })
  n.step(urgent, 'POLICE', { phone: '110' })
  n.step(urgent, 'YOUTH_OFFICE', { ...youthOffice, hours: dayTime })
  expect(linesOf(n.view(today), kita)[3]).toBe(
    'CARRIER URGENT_NIGHT: Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt.',
  )
})

test('one specialist alone, a number confirmed long ago and no feedback are weaknesses', () => {
  const { n, kita, specialists } = town({ phone: '+49 2102 1' })
  const [lena = ''] = specialists
  n.affiliate(lena, kita)
  n.assign(kita, { kind: 'OWN', personId: lena })
  const view = n.view('2027-06-02')
  expect(reportChecksOf(view, kita)[0]).toMatchObject({
    result: 'WEAK',
    brokenAt: null,
    weaknesses: ['STALE', 'NO_DEPUTY', 'NO_FEEDBACK'],
  })
  // Exactly twelve months after its confirmation a number is still fresh.
  expect(reportChecksOf(n.view('2027-06-01'), kita)[0]?.weaknesses).toEqual(['NO_DEPUTY', 'NO_FEEDBACK'])
})

test('who must have a specialist and has none stands in a dead end; who was never asked is unknown', () => {
  const { n, kita } = town()
  const asked = n.institution('Kita Ost', 'KITA')
  n.assign(asked, { kind: 'NONE' })
  const central = n.institution('Kita West', 'KITA')
  n.assign(central, { kind: 'CENTRAL' })
  n.office()
  const view = n.view(today)
  expect(reportChecksOf(view, kita)[0]).toMatchObject({ result: 'UNKNOWN', reason: 'UNKNOWN' })
  expect(reportChecksOf(view, asked)[0]).toMatchObject({ result: 'DEAD_END', reason: 'NOBODY' })
  expect(reportChecksOf(view, asked)[0]?.brokenAt?.position).toBe(2)
  expect(reportChecksOf(view, central)[0]?.result).toBe('ARRIVES')
})

test('of a step that is broken and one that nobody knows about, the broken one is named', () => {
  const { n, kita } = town({ recipientInstitutionId: 'institution-gone' })
  expect(reportChecksOf(n.view(today), kita)[0]).toMatchObject({ result: 'DEAD_END', reason: 'NOBODY' })
  expect(reportChecksOf(n.view(today), kita)[0]?.brokenAt?.position).toBe(3)
})

test('in the daytime a fallback instead of the office is a weakness', () => {
  const { n, kita, pool } = town({
    recipientInstitutionId: 'institution-gone',
    fallbackRecipient: 'POLICE',
    fallbackPhone: '110',
    expectsFeedback: true,
  })
  n.assign(kita, { kind: 'POOL', poolId: pool })
  expect(reportChecksOf(n.view(today), kita)[0]).toMatchObject({ result: 'WEAK', weaknesses: ['FALLBACK_ONLY'] })
})

test('an office that can only be called, but has no number, cannot be reached', () => {
  const { n, kita, pool } = town({ channels: ['PHONE'], expectsFeedback: true })
  n.assign(kita, { kind: 'POOL', poolId: pool })
  expect(linesOf(n.view(today), kita)[0]).toBe(
    'CARRIER SUBSTANTIAL_OFFICE_HOURS: Sackgasse bei Schritt 3 (Jugendamt): keine Nummer ist bekannt.',
  )
})

test('a path that nobody has written down, or that leads to nobody in charge, is a dead end', () => {
  const { n, kita } = town()
  expect(linesOf(n.view(today), kita, 'SUPERVISION')).toHaveLength(4)
  expect(linesOf(n.view(today), kita, 'SUPERVISION')[0]).toContain('Sackgasse: Kein Meldeweg ist erfasst.')
  n.step(n.path('SUPERVISION'), 'MANAGEMENT')
  expect(linesOf(n.view(today), kita, 'SUPERVISION')[0]).toContain('führt nicht zu der Stelle')
})

test('a path for urgent danger alone leaves no ordinary case to check', () => {
  const n = new NetworkBuilder()
  const office = n.institution('Jugendamt', 'YOUTH_OFFICE')
  n.step(n.path('THIRD_PARTIES', { trigger: 'URGENT' }), 'POLICE', { phone: '110' })
  expect(linesOf(n.view(today), office, 'THIRD_PARTIES').map((text) => text.split(':')[0])).toEqual([
    'THIRD_PARTIES URGENT_OFFICE_HOURS',
    'THIRD_PARTIES URGENT_NIGHT',
  ])
})

test('who has only a claim to advice is answered by the advice line, if there is one', () => {
  const n = new NetworkBuilder()
  const club = n.institution('TuS', 'SPORTS_CLUB')
  n.step(n.path('ADVICE'), 'SPECIALIST', { phone: '+49 2102 3', hours: dayTime })
  expect(reportChecksOf(n.view(today), club)[0]).toMatchObject({ result: 'UNKNOWN' })
  n.office('Koordinierungsstelle', { adviceLinePhone: '+49 2102 3' })
  // Advice may wait for the morning unless danger is urgent.
  expect(linesOf(n.view(today), club, 'ADVICE')).toEqual([
    'ADVICE SUBSTANTIAL_OFFICE_HOURS: Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt.',
    'ADVICE SUBSTANTIAL_NIGHT: Kommt an.',
    'ADVICE URGENT_OFFICE_HOURS: Kommt an, mit Schwäche: eine Nummer wurde nie bestätigt.',
    'ADVICE URGENT_NIGHT: Sackgasse bei Schritt 1 (Kinderschutzfachkraft): um diese Zeit nicht erreichbar, ohne Ausweichstelle.',
  ])
})

test('a path that names a type goes before one for all; without a type nothing can be said; a filter only chooses', () => {
  const { n, kita, pool } = town()
  n.assign(kita, { kind: 'POOL', poolId: pool })
  const own = n.path('CARRIER', { originTypeKeys: ['KITA'] })
  const house = n.institution('Haus', null)
  const view = n.view(today)
  expect(reportChecksOf(view, kita)[0]).toMatchObject({ path: { id: own }, reason: 'NO_GOAL' })
  expect(reportChecksOf(view, house)).toEqual([])
  expect(checkReports(view, ({ id }) => id === kita)).toEqual(reportChecksOf(view, kita))
})

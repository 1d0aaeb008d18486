import { expect, test } from 'vitest'
import { reportChecksOf } from '../../reporting/report-check/check-reports.ts'
import { coverageOf } from '../coverage.ts'
import { countsOf, told } from '../../../test/indicator-told.ts'
import { NetworkBuilder } from '../../../test/network-builder.ts'
import { pathGaps } from './reporting-paths.ts'

const today = '2026-11-22'
const dayTime = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
const none = 'Sackgasse: Kein Meldeweg ist erfasst.'

test('counts each institution once per type of path that applies to it', () => {
  const n = new NetworkBuilder()
  n.institution('Heim', 'RESIDENTIAL_CARE')
  n.institution('Haus', null)
  n.institution('Amtsgericht', 'FAMILY_COURT')
  expect(told(n.view(today), 'REPORTING_PATHS')).toEqual({
    counts: '0 + 2 + 1 = 3',
    parts: ['NUMERATOR arrives 0', 'NUMERATOR weak 0', 'FAILING deadEnd 2'],
    gaps: [
      `WARNING REPORTING_PATH Heim, § 8a Abs. 4 SGB VIII [Heim]: ${none}`,
      `WARNING REPORTING_PATH Heim, § 47 SGB VIII [Heim]: ${none}`,
      'CHECK REPORTING_PATH Haus [Haus]: Die Einrichtungsart ist nicht erfasst; welche Meldewege gelten, steht nicht fest.',
    ],
  })
})

/** A school whose path leads to a youth office with these hours; its number was confirmed on a day. */
function school(hours: typeof dayTime, confirmedOn: string | null) {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  n.institution('Schule', 'GYMNASIUM')
  const step = n.step(n.path('SCHOOL'), 'YOUTH_OFFICE', { phone: '+49 2102 1', hours, expectsFeedback: true })
  if (confirmedOn) n.confirm('REPORTING_STEP', step, confirmedOn)
  return n
}
const onlySchool = ({ type }: { readonly type: { readonly key: string } | null }) => type?.key === 'GYMNASIUM'

test('arrives, or arrives with a weakness from the day on which a number is too old', () => {
  const n = school([], '2025-11-22')
  expect(told(n.view(today), 'REPORTING_PATHS', onlySchool)).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR arrives 1', 'NUMERATOR weak 0', 'FAILING deadEnd 0'],
  })
  expect(told(n.view('2026-11-23'), 'REPORTING_PATHS', onlySchool)).toEqual({
    counts: '1 + 0 + 0 = 1',
    parts: ['NUMERATOR arrives 0', 'NUMERATOR weak 1', 'FAILING deadEnd 0'],
    flagged: [
      'Schule, § 42 Abs. 6 SchulG NRW, § 4 KKG: Kommt an, mit Schwäche: eine Nummer ist länger nicht bestätigt.',
    ],
  })
})

test('of several situations the worst counts, and is named where the others are better', () => {
  const n = school(dayTime, '2026-06-01')
  expect(told(n.view(today), 'REPORTING_PATHS', onlySchool).gaps).toEqual([
    'WARNING REPORTING_PATH Schule, § 42 Abs. 6 SchulG NRW, § 4 KKG [Schule]: Sackgasse bei Schritt 1 (Jugendamt): um diese Zeit nicht erreichbar, ohne Ausweichstelle. (Gewichtige Anhaltspunkte, nachts; Dringende Gefahr, nachts)',
  ])
  const [gap] =
    coverageOf(n.view(today), onlySchool).indicators.find(({ key }) => key === 'REPORTING_PATHS')?.gaps ?? []
  expect(gap?.reason.en).toBe(
    'Dead end at step 1 (youth office): closed at that hour, without a fallback. (Substantial signs, at night; Urgent danger, at night)',
  )
  expect(gap?.proposal.de).toBe('Tragen Sie für die übrige Zeit eine Ausweichstelle mit Nummer ein.')
})

test('is unknown while nobody was asked about the specialist, and proposes to ask', () => {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  n.institution('Hilfe', 'FAMILY_SUPPORT_SERVICE')
  const path = n.path('CARRIER')
  n.step(path, 'SPECIALIST')
  n.step(path, 'YOUTH_OFFICE', { phone: '+49 2102 1' })
  const only = ({ type }: { readonly type: { readonly key: string } | null }) => type?.key === 'FAMILY_SUPPORT_SERVICE'
  expect(told(n.view(today), 'REPORTING_PATHS', only)).toMatchObject({
    counts: '0 + 0 + 1 = 1',
    gaps: [
      'CHECK REPORTING_PATH Hilfe, § 8a Abs. 4 SGB VIII [Hilfe]: Unbekannt bei Schritt 1 (Kinderschutzfachkraft): ob jemand dahintersteht, ist nicht bekannt.',
    ],
  })
  const [gap] = coverageOf(n.view(today), only).indicators.find(({ key }) => key === 'REPORTING_PATHS')?.gaps ?? []
  expect(gap?.proposal.de).toBe('Fragen Sie die Einrichtung nach ihrer Kinderschutzfachkraft.')
  expect(gap?.key).toMatch(/^REPORTING_PATHS:REPORTING_PATH:institution-\d+:CARRIER$/)
})

test('without a type the gap is the institution’s own, as it has no path', () => {
  const n = new NetworkBuilder()
  const haus = n.institution('Haus', null)
  const gaps = coverageOf(n.view(today)).indicators.find(({ key }) => key === 'REPORTING_PATHS')?.gaps
  expect(gaps?.map(({ key }) => key)).toEqual([`REPORTING_PATHS:REPORTING_PATH:${haus}`])
})

test('of several dead ends the one of the less pressing situation is told', () => {
  const n = new NetworkBuilder()
  n.institution('Schule', 'GYMNASIUM')
  n.step(n.path('SCHOOL'), 'MANAGEMENT')
  n.step(n.path('SCHOOL', { trigger: 'URGENT' }), 'YOUTH_OFFICE')
  expect(told(n.view(today), 'REPORTING_PATHS').gaps).toEqual([
    'WARNING REPORTING_PATH Schule, § 42 Abs. 6 SchulG NRW, § 4 KKG [Schule]: Sackgasse: Der Meldeweg führt nicht zu der Stelle, die zuständig ist.',
  ])
})

test('proposes what cures: a path, its goal, somebody behind a step, a number', () => {
  const proposalOf = (build: (n: NetworkBuilder) => void) => {
    const n = new NetworkBuilder()
    n.institution('Schule', 'GYMNASIUM')
    build(n)
    const [gap] = coverageOf(n.view(today)).indicators.find(({ key }) => key === 'REPORTING_PATHS')?.gaps ?? []
    return gap?.proposal.de
  }
  expect(proposalOf(() => undefined)).toBe('Schreiben Sie den Meldeweg auf.')
  expect(proposalOf((n) => n.step(n.path('SCHOOL'), 'MANAGEMENT'))).toBe(
    'Ergänzen Sie den Schritt zu der Stelle, die zuständig ist.',
  )
  expect(proposalOf((n) => n.step(n.path('SCHOOL'), 'YOUTH_OFFICE'))).toContain('Benennen Sie, wer')
  expect(
    proposalOf((n) => {
      n.step(n.path('SCHOOL'), 'YOUTH_OFFICE', { recipientInstitutionId: n.institution('Amt', 'FAMILY_COURT') })
    }),
  ).toBe('Tragen Sie eine Nummer ein.')
})

test('a slice has the paths of its institutions', () => {
  const n = school([], '2026-06-01')
  n.institution('Kita', 'KITA')
  expect(countsOf(n.view(today), 'REPORTING_PATHS', ({ type }) => type?.key === 'KITA')).toBe('0 + 2 + 0 = 2')
  expect(countsOf(n.view(today), 'REPORTING_PATHS', () => false)).toBe('0 + 0 + 0 = 0')
})

test('the gaps of one institution are those that the indicator has of it', () => {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  const heim = n.institution('Heim', 'RESIDENTIAL_CARE')
  n.institution('Kita', 'KITA')
  // One of its two paths arrives.
  n.step(n.path('SUPERVISION'), 'STATE_YOUTH_OFFICE', { channels: ['FORM'] })
  const view = n.view(today)
  const institution = view.institutionById.get(heim)
  if (!institution) throw new Error('no Heim')
  const gaps = coverageOf(view).indicators.find(({ key }) => key === 'REPORTING_PATHS')?.gaps ?? []
  const own = gaps.filter(({ institutionIds }) => institutionIds.includes(heim))
  expect(own).toHaveLength(1)
  expect(pathGaps(institution, reportChecksOf(view, heim))).toEqual(own)
})

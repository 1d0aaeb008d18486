import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someDay } from '../../test/arbitrary/draws.ts'
import { arbitraryNetwork } from '../../test/arbitrary-network.ts'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { today as exampleDay, writtenExample } from '../../test/written-example.ts'
import { coverageOf } from '../coverage/coverage.ts'
import { asOf } from '../model/as-of.ts'
import type { Day } from '../model/day.ts'
import { addDays } from '../model/day.ts'
import type { NetworkRecords } from '../model/network-records.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { NetworkView } from '../model/view.ts'
import { dueSoon } from './due.ts'
import { runs } from '../../test/property-runs.ts'

const today = '2026-11-22'

/** `title; urgency words; overdue; undated`, then the days and labels of the items. */
function lines(view: NetworkView, days?: number): string[] {
  return dueSoon(view, days).flatMap((kind) => [
    `${kind.title.de}; ${kind.urgencyWords.de}; ${kind.overdue} + ${kind.undated}`,
    ...kind.items.map((item) => `  ${item.day} ${item.describe().label.de}${item.isOverdue ? ' !' : ''}`),
  ])
}

describe('the written example', () => {
  const view = asOf(createSnapshot(writtenExample), exampleDay)

  test('finds what is due within 90 days as computed by hand', () => {
    const withoutRecords = lines(view).filter((line) => !line.includes('Angaben'))
    expect(withoutRecords.slice(0, 2)).toEqual([
      // Tom and Emil are expired, Hanna's is due on 31 January; Uwe's has no date.
      '3 Zertifikate aufzufrischen; 2 überfällig; 2 + 1',
      '  2023-01-15 Zertifikat Kinderschutzfachkraft !',
    ])
    // Birke adopted on 2022-10-01, so 36 months ended in 2025; Linde has no date; Ahorn's review is in 2027.
    expect(lines(view)).toContain('1 Schutzkonzept zu überprüfen; überfällig; 1 + 1')
    expect(lines(view)).toContain('  2025-10-01 Kita Birke !')
  })

  test('counts overdue and never confirmed records as the indicator does', () => {
    const freshness = coverageOf(view).indicators.find(({ key }) => key === 'FRESHNESS')
    const confirmations = dueSoon(view).find(({ key }) => key === 'CONFIRMATIONS')
    expect([confirmations?.overdue, confirmations?.undated]).toEqual([freshness?.failing, freshness?.unknown])
    // Six overdue, and Birke, confirmed exactly twelve months ago: fresh today, due today.
    expect(confirmations?.count).toBe(7)
  })
})

describe('agreements, guidelines and reporting paths', () => {
  test('are due by their review date, while they and their partner are active', () => {
    const n = new NetworkBuilder()
    n.agreement(n.carrier('Diakonie'), '2026-12-31')
    n.agreement(n.carrier('Caritas', { validTo: '2026-11-01' }), '2026-12-31')
    n.agreement(n.carrier('Lebenshilfe'), '2026-12-31', { validTo: today })
    n.agreement(n.institution('Tagespflege Sonne', 'DAY_CARE_PERSON'), today)
    n.agreement(n.carrier('AWO'), null)
    n.guideline('Verfahren bei Verdacht', '2027-02-20')
    n.guideline('Alte Fassung', '2026-01-01', { validTo: '2026-06-01' })
    n.path('SCHOOL', { title: 'Meldeweg der Schulen', reviewDue: '2027-02-21' })
    expect(lines(n.view(today))).toEqual([
      '2 Vereinbarungen nach § 8a zu überprüfen; 1 überfällig; 1 + 0',
      '  2026-11-22 Tagespflege Sonne !',
      '  2026-12-31 Diakonie',
      // 90 days after 22 November 2026 is 20 February 2027; the path's review lies one day beyond.
      '1 Leitlinie zu überprüfen; in 90 Tagen; 0 + 0',
      '  2027-02-20 Verfahren bei Verdacht',
      '1 Angabe zu bestätigen; 1 nie bestätigt; 0 + 1',
    ])
    expect(lines(n.view(today), 91)).toContain('1 Meldeweg zu überprüfen; in 91 Tagen; 0 + 0')
  })
})

describe('meetings', () => {
  test('with open invitations are due on their day, not after it and not when cancelled', () => {
    const n = new NetworkBuilder()
    const kita = n.institution('Kita', 'KITA')
    n.invite(n.meeting('Heute', today), kita)
    n.invite(n.meeting('Nächstes', '2026-11-23'), kita)
    n.invite(n.meeting('Vergangen', '2026-11-21'), kita)
    n.invite(n.meeting('Abgesagt', '2026-12-01', { cancelledOn: '2026-11-20' }), kita)
    n.invite(n.meeting('Beantwortet', '2026-12-01'), kita, 'ACCEPTED')
    expect(lines(n.view(today)).slice(0, 3)).toEqual([
      '2 Treffen mit offenen Einladungen; heute; 0 + 0',
      '  2026-11-22 Heute',
      '  2026-11-23 Nächstes',
    ])
  })

  test('that recur are due so many months after the last one, unless the next is planned', () => {
    const n = new NetworkBuilder()
    const every2Years = { kind: 'KICK_OFF', recursEveryMonths: 24 } as const
    n.meeting('Auftakt 2022', '2022-02-01', every2Years)
    n.meeting('Auftakt 2024', '2024-02-01', every2Years)
    n.meeting('Auftakt 2026', '2026-02-01', { ...every2Years, cancelledOn: '2026-01-15' })
    n.meeting('Fachtag', '2025-12-01', { kind: 'CONFERENCE', recursEveryMonths: 12 })
    const group = n.steeringGroup('Frühe Kindheit', [])
    n.meeting('Steuerung', '2026-01-01', { kind: 'STEERING_GROUP', steeringGroupId: group, recursEveryMonths: 3 })
    expect(lines(n.view(today))).toEqual([
      '3 wiederkehrende Treffen zu planen; 2 überfällig; 2 + 0',
      '  2026-02-01 Auftakt 2024 !',
      '  2026-04-01 Steuerung !',
      '  2026-12-01 Fachtag',
    ])
    n.meeting('Auftakt 2027', '2027-02-01', every2Years)
    expect(lines(n.view(today))[0]).toBe('2 wiederkehrende Treffen zu planen; 1 überfällig; 1 + 0')
  })
})

/** Random networks with agreements and guidelines beside what every random network has. */
const networks = fc
  .tuple(arbitraryNetwork(), fc.array(fc.tuple(fc.nat(6), fc.integer({ min: -400, max: 400 }), fc.boolean())))
  .map(([records, reviews]): NetworkRecords => {
    const guidelineVersions = reviews.map(([_, offset, ended], index) => ({
      id: `guideline-version-${index}`,
      guidelineId: `guideline-${index}`,
      ...{ number: 1, approvedBy: null, approvedOn: null, url: null, version: 1, validFrom: null },
      reviewDue: addDays(someDay, offset),
      validTo: ended ? someDay : null,
    }))
    const guidelines = reviews.map((_, index) => ({
      id: `guideline-${index}`,
      title: `Leitlinie ${index}`,
      topic: null,
      version: 1,
    }))
    return { ...records, guidelines, guidelineVersions }
  })

describe('any network', () => {
  const forEvery = (check: (view: NetworkView) => void) =>
    fc.assert(
      fc.property(networks, (records) => check(asOf(createSnapshot(records), someDay))),
      runs(20261122, 200),
    )

  test('what is due within 30 days is due within 90', () => {
    forEvery((view) => {
      const idsWithin = (days: number) =>
        dueSoon(view, days).flatMap((kind) => kind.items.map((item) => `${kind.key} ${item.id}`))
      const within90 = new Set(idsWithin(90))
      for (const id of idsWithin(30)) expect(within90.has(id)).toBe(true)
    })
  })

  test('counts agree, days lie within the horizon, and nothing that has ended is due', () => {
    forEvery((view) => {
      const until: Day = addDays(view.day, 90)
      const ended = new Set(
        Object.values(view.snapshot.records)
          .flatMap((rows) => (Array.isArray(rows) ? (rows as { id: string; validTo?: Day | null }[]) : []))
          .filter((row) => row.validTo && row.validTo <= view.day)
          .map((row) => row.id),
      )
      for (const { count, overdue, earliest, items } of dueSoon(view)) {
        expect(items).toHaveLength(count)
        expect(items.filter((item) => item.isOverdue)).toHaveLength(overdue)
        expect(items[0]?.day ?? null).toBe(earliest)
        for (const { id, day, isOverdue } of items) {
          expect(day <= until).toBe(true)
          if (isOverdue) expect(day <= view.day).toBe(true)
          expect(ended.has(id)).toBe(false)
        }
      }
    })
  })
})

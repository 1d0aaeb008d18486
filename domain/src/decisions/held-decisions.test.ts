import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someDay } from '../../test/arbitrary/draws.ts'
import { arbitraryNetwork } from '../../test/arbitrary-network.ts'
import { group, today, writtenExample } from '../../test/written-example.ts'
import { gapCards, gapCardsOfAll } from '../coverage/cards/gap-cards.ts'
import { coverageOf, gapsByInstitution, gapsOf } from '../coverage/coverage.ts'
import { coverageMatrix } from '../coverage/matrix/coverage-matrix.ts'
import { matrixMeasures } from '../coverage/matrix/matrix-measures.ts'
import { asOf } from '../model/as-of.ts'
import { addDays } from '../model/day.ts'
import type { NetworkRecords } from '../model/network-records.ts'
import type { GapDecisionRecord } from '../model/records/decisions.ts'
import { createSnapshot } from '../model/snapshot.ts'
import type { NetworkView } from '../model/view.ts'
import { invitationPlan } from '../plan/invitation-plan.ts'
import { decisionsAbout, decisionsOn, isSnoozed } from './held-decisions.ts'

let count = 0

function snooze(gapKey: string, record: Partial<GapDecisionRecord> = {}): GapDecisionRecord {
  return {
    id: `decision-${++count}`,
    gapKey,
    kind: 'SNOOZE',
    reason: 'Stelle wird besetzt',
    assigneeId: null,
    assigneeName: null,
    decidedBy: 'Eva',
    validFrom: today,
    validTo: addDays(today, 30),
    version: 1,
    ...record,
  }
}

const assign = (gapKey: string): GapDecisionRecord =>
  snooze(gapKey, { kind: 'ASSIGNMENT', reason: null, assigneeId: 'user-1', assigneeName: 'Eva', validTo: null })

const viewOf = (records: NetworkRecords, gapDecisions: readonly GapDecisionRecord[], day = today): NetworkView =>
  asOf(createSnapshot({ ...records, gapDecisions }), day)

const court = 'STATUTE_GROUPS:STATUTE_GROUP:LKSCHG_NRW_9_4:8'

describe('which decisions hold on a day', () => {
  const [put, given] = [snooze('A:B:1'), assign('A:B:1')]
  const over = snooze('A:B:1', { validFrom: '2026-01-01', validTo: today })

  test('from the day they are made until the day before they end', () => {
    const held = (day: string) => decisionsOn([over, put, given], day).get('A:B:1')
    expect(held('2025-12-31')).toBeUndefined()
    expect(held(addDays(today, -1))).toEqual({ snooze: over, assignment: null })
    expect(held(today)).toEqual({ snooze: put, assignment: given })
    expect(held(addDays(today, 29))).toEqual({ snooze: put, assignment: given })
    expect(held(addDays(today, 30))).toEqual({ snooze: null, assignment: given })
  })

  test('each about its own gap, and only putting off hides', () => {
    const view = viewOf(writtenExample, [put, assign('A:B:2')])
    expect([1, 2, 3].map((id) => isSnoozed(view, { key: `A:B:${id}` }))).toEqual([true, false, false])
    expect(decisionsAbout(view, { key: 'A:B:2' }).assignment?.assigneeName).toBe('Eva')
    expect(decisionsAbout(view, { key: 'A:B:3' })).toEqual({ snooze: null, assignment: null })
  })
})

describe('the cards of the written example', () => {
  const told = (view: NetworkView) => gapCards(view).map(({ indicator, snoozed }) => `${indicator} ${snoozed}`)
  const keysOf = (indicator: string) =>
    gapsOf(viewOf(writtenExample, []))
      .filter((gap) => gap.indicator === indicator && gap.severity !== 'CHECK')
      .map(({ key }) => key)

  test('name the next number where one is put off, and count all that are missing', () => {
    const [card] = gapCards(viewOf(writtenExample, [snooze(court)]))
    expect(card).toMatchObject({ snoozed: 1, missing: { number: 10 } })
    expect(card?.topic.de).toBe('3 gesetzliche Gruppen fehlen')
    expect(card?.consequence.de).not.toContain('Familiengerichte')
    const [back] = gapCards(viewOf(writtenExample, [snooze(court)], addDays(today, 30)))
    expect(back?.missing).toEqual({ number: 8, groupId: group.familyCourt })
  })

  test('do without a kind of which everything is put off; the next one takes its place', () => {
    const [, concepts, contacts] = told(viewOf(writtenExample, []))
    expect([concepts, contacts]).toEqual(['PROTECTION_CONCEPTS 0', 'NAMED_CONTACT 0'])
    const all = keysOf('PROTECTION_CONCEPTS').map((key) => snooze(key))
    // 17 warnings without a contact, then 5 roles at risk (weight 2).
    expect(told(viewOf(writtenExample, all))).toEqual(['STATUTE_GROUPS 0', 'NAMED_CONTACT 0', 'DEPUTIES 0'])
    expect(
      gapCardsOfAll(viewOf(writtenExample, all)).map(({ indicator, number, snoozed }) => [indicator, number, snoozed]),
    ).toEqual([
      ['STATUTE_GROUPS', 0, 0],
      ['PROTECTION_CONCEPTS', 3, 3],
      ['NAMED_CONTACT', 17, 0],
    ])
  })

  test('rank by what is left: the number stays, its gravest gap may go', () => {
    const critical = gapsOf(viewOf(writtenExample, [])).filter(
      ({ indicator, severity }) => indicator === 'PROTECTION_CONCEPTS' && severity === 'CRITICAL',
    )
    expect(critical).toHaveLength(2)
    const view = viewOf(
      writtenExample,
      critical.map(({ key }) => snooze(key)),
    )
    // The draft that is left is a warning, one against 17 and 2 × 5: no card any more.
    expect(told(view)).toEqual(['STATUTE_GROUPS 0', 'NAMED_CONTACT 0', 'DEPUTIES 0'])
  })

  test('are none where all is put off', () => {
    const all = gapsOf(viewOf(writtenExample, [])).map(({ key }) => snooze(key))
    expect(gapCards(viewOf(writtenExample, all))).toEqual([])
    expect(gapCardsOfAll(viewOf(writtenExample, all))).toHaveLength(3)
  })
})

test('any network, any decisions: figures, gaps, matrix, plan and the cards of a report are the same', () => {
  const said = (view: NetworkView) => ({
    coverage: coverageOf(view),
    gaps: gapsOf(view),
    ofInstitutions: gapsByInstitution(view),
    matrices: matrixMeasures.map((measure) => coverageMatrix(view, measure)),
    plan: invitationPlan(view, 5),
    report: gapCardsOfAll(view).map((card) => ({ ...card, snoozed: 0 })),
  })
  fc.assert(
    fc.property(arbitraryNetwork(), fc.array(fc.tuple(fc.nat(), fc.boolean())), (records, choices) => {
      const before = asOf(createSnapshot(records), someDay)
      const gaps = gapsOf(before)
      const decisions = choices.flatMap(([choice, isSnooze]) => {
        const gap = gaps[choice % gaps.length]
        if (!gap) return []
        return [isSnooze ? snooze(gap.key, { validFrom: someDay, validTo: '2027-06-01' }) : assign(gap.key)]
      })
      const after = viewOf(records, decisions, someDay)
      expect(said(after)).toEqual(said(before))
      // The cards say how much is put off, and never more than their number.
      for (const { number, of, snoozed } of gapCards(after)) if (of !== null) expect(snoozed).toBeLessThan(number)
    }),
    { seed: 20261127, numRuns: 80 },
  )
}, 30_000)

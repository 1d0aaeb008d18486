import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapCards } from '../src/coverage/cards/gap-cards.ts'
import { gapsOf } from '../src/coverage/coverage.ts'
import { failureRiskOf } from '../src/coverage/failure-risk.ts'
import { coverageMatrix } from '../src/coverage/matrix/coverage-matrix.ts'
import { matrixMeasures } from '../src/coverage/matrix/matrix-measures.ts'
import type { NetworkView } from '../src/model/view.ts'
import { invitationPlan } from '../src/plan/invitation-plan.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { runs } from './property-runs.ts'
import { newIds, relabelled, renamed } from './row-changes.ts'
import { figuresOf, numbersOf, reportsOf, viewOf } from './told.ts'

const settings = runs(20261127, 2000)

/** Keys of gaps under other ids: an id may be part of a longer one. */
function keysUnder(view: NetworkView, ids: ReadonlyMap<string, string>): string[] {
  // Of two certificates that are alike in everything the id chooses which one is named.
  const under = (key: string) => (key.startsWith('CERTIFICATES') ? key.split(':', 2) : key.split(':'))
  return gapsOf(view)
    .map(({ key }) =>
      under(key)
        .map((part) => ids.get(part) ?? part)
        .join(':'),
    )
    .toSorted()
}

function otherNumbers(view: NetworkView) {
  return {
    risks: view.roles.filter(({ id }) => failureRiskOf(view, id).isAtRisk).length,
    cards: gapCards(view).map(({ indicator, severity, number, of }) => ({ indicator, severity, number, of })),
    matrix: matrixMeasures.map((measure) => {
      const { rows, total } = coverageMatrix(view, measure)
      return [...rows.map((row) => row.total), total].map(({ members: _, ...counts }) => counts)
    }),
  }
}

test('ids and the order of rows decide nothing, and a gap keeps its key but for the ids in it', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), fc.nat(), (records, salt) => {
      const [view, other] = [viewOf(records), viewOf(relabelled(records, salt))]
      const ids = newIds(records, salt)
      expect(figuresOf(other)).toEqual(figuresOf(view))
      expect(keysUnder(other, new Map())).toEqual(keysUnder(view, ids))
      expect(otherNumbers(other)).toEqual(otherNumbers(view))
      expect(reportsOf(other, (id) => id)).toEqual(reportsOf(view, (id) => ids.get(id) ?? id))
    }),
    settings,
  )
})

test('names decide no number: a network renamed has the same figures, gaps, reports and plan', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), fc.nat(), (records, salt) => {
      const [view, other] = [viewOf(records), viewOf(renamed(records, salt))]
      const weights = (of: NetworkView) =>
        invitationPlan(of, 5).steps.map(({ weight, action }) => [weight, action.kind])
      expect(numbersOf(other)).toEqual(numbersOf(view))
      expect(keysUnder(other, new Map())).toEqual(keysUnder(view, new Map()))
      expect(otherNumbers(other)).toEqual(otherNumbers(view))
      expect(reportsOf(other, (id) => id)).toEqual(reportsOf(view, (id) => id))
      expect(weights(other)).toEqual(weights(view))
    }),
    settings,
  )
})

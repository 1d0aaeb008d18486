import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapCards } from '../src/coverage/cards/gap-cards.ts'
import { coverageOf } from '../src/coverage/coverage.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { runs } from './property-runs.ts'
import { viewOf } from './told.ts'

test('any network: at most three, of different indicators, gravest first after the statute, with its numbers', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (records) => {
      const view = viewOf(records)
      const cards = gapCards(view)
      const order = ['CRITICAL', 'WARNING', 'NOTICE', 'CHECK']
      const results = new Map(coverageOf(view).indicators.map((result) => [result.key, result]))
      expect(cards.length).toBeLessThanOrEqual(3)
      expect(new Set(cards.map((card) => card.indicator)).size).toBe(cards.length)
      const ranks = cards.map((card) => order.indexOf(card.severity))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(cards.some((card) => card.missing)).toBe((results.get('STATUTE_GROUPS')?.failing ?? 0) > 0)
      for (const { indicator, number, of } of cards.filter((card) => !card.missing)) {
        expect([number, of]).toEqual([results.get(indicator)?.failing, results.get(indicator)?.denominator])
      }
    }),
    runs(20261122, 1000),
  )
})

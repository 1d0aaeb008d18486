import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greedyCover } from './greedy-cover.ts'

const options = fc.array(fc.uniqueArray(fc.nat({ max: 7 })), { maxLength: 6 })
const weights = fc.array(fc.nat({ max: 10 }), { minLength: 8, maxLength: 8 })
const settings = { seed: 20261126, numRuns: 2000 }

function cover(sets: number[][], size: number, weightOf: (element: number) => number) {
  return greedyCover(sets, { size, covers: (set) => set, weightOf })
}

function union(sets: readonly (readonly number[])[], weightOf: (element: number) => number): number {
  return [...new Set(sets.flat())].reduce((sum, element) => sum + weightOf(element), 0)
}

/** All choices of up to `size` sets. */
function choices(sets: number[][], size: number): number[][][] {
  if (size === 0 || sets.length === 0) return [[]]
  const [first = [], ...rest] = sets
  return [...choices(rest, size), ...choices(rest, size - 1).map((chosen) => [first, ...chosen])]
}

test('takes the heaviest first, and the earlier of equal ones', () => {
  const chosen = cover([[1], [2, 3], [3, 4], [4]], 3, () => 1)
  expect(chosen.map(({ option, gained, weight }) => [option, gained, weight])).toEqual([
    [[2, 3], [2, 3], 2],
    [[1], [1], 1],
    [[3, 4], [4], 1],
  ])
})

test('weighs again what has lost, and stops when nothing adds anything', () => {
  const heavy = (element: number) => (element === 3 ? 10 : 1)
  expect(cover([[3, 1], [3, 2], [3]], 9, heavy).map(({ weight }) => weight)).toEqual([11, 1])
  expect(cover([[1]], 1, () => 0)).toEqual([])
})

test('each step is the best there is, and together they reach 1 − 1/e of the best choice', () => {
  fc.assert(
    fc.property(options, weights, fc.integer({ min: 1, max: 4 }), (sets, of, size) => {
      const weightOf = (element: number) => of[element] ?? 0
      const steps = cover(sets, size, weightOf)
      const done: number[][] = []
      for (const { option, weight } of steps) {
        const gains = sets.map((set) => union([...done, set], weightOf) - union(done, weightOf))
        expect(weight).toBe(Math.max(...gains))
        done.push(option)
      }
      const best = Math.max(...choices(sets, size).map((chosen) => union(chosen, weightOf)))
      expect(union(done, weightOf)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best)
      if (steps.length < size) expect(union(done, weightOf)).toBe(union(sets, weightOf))
    }),
    settings,
  )
})

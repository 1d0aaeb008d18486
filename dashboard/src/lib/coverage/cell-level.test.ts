import { expect, it } from 'vitest'
import { levelOf } from './cell-level.ts'

it.each([
  [3, 3, 3, 'ALL'],
  [3, 4, 4, 'MOST'],
  [74, 100, 100, 'HALF'],
  [1, 2, 2, 'HALF'],
  [1, 3, 3, 'FEW'],
  [0, 2, 2, 'NONE'],
  [0, 0, 2, 'UNCOUNTED'],
  [0, 0, 0, 'EMPTY'],
])('%i of %i, %i institutions: %s', (numerator, denominator, count, level) => {
  expect(levelOf({ numerator, denominator, count })).toBe(level)
})

import { expect, it } from 'vitest'
import { barSegments } from './bar-segments.ts'

const part = (of: string, count: number) => ({ key: `${of}${count}`, of, count })

it('splits what is in order by its parts', () => {
  const parts = [part('NUMERATOR', 5), part('NUMERATOR', 1), part('FAILING', 2)]
  expect(barSegments({ numerator: 6, failing: 2, unknown: 2, denominator: 10, parts })).toEqual([
    { tone: 'GOOD', width: 50 },
    { tone: 'LIMITED', width: 10 },
    { tone: 'UNKNOWN', width: 20 },
    { tone: 'FAILING', width: 20 },
  ])
})

it('does not split by parts that overlap', () => {
  const parts = [part('NUMERATOR', 6), part('NUMERATOR', 6)]
  expect(barSegments({ numerator: 6, failing: 0, unknown: 0, denominator: 6, parts })).toEqual([
    { tone: 'GOOD', width: 100 },
  ])
})

it('has nothing to draw without anything counted', () => {
  expect(barSegments({ numerator: 0, failing: 0, unknown: 0, denominator: 0, parts: [] })).toEqual([])
})

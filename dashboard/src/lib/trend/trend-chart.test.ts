import { describe, expect, test } from 'vitest'
import { riseOf, trendPicture, type TrendValue } from './trend-chart.ts'

const value = (day: string, numerator: number, origin: TrendValue['origin'], denominator = 10): TrendValue => {
  return { day, numerator, denominator, target: 0.9, origin }
}
const values = [
  value('2026-01-01', 0, 'LATER'),
  value('2026-01-11', 5, 'LATER'),
  value('2026-01-16', 5, 'ON_THE_DAY'),
  value('2026-01-21', 10, 'NOW'),
]

describe('the picture of a trend', () => {
  const picture = trendPicture(values)

  test('lies between floor (0 %) and ceiling (100 %), days at their distance', () => {
    expect(picture.dots).toEqual([
      { x: 0, y: 64, origin: 'LATER' },
      { x: 110, y: 32, origin: 'LATER' },
      { x: 165, y: 32, origin: 'ON_THE_DAY' },
      { x: 220, y: 0, origin: 'NOW' },
    ])
  })

  test('tells what was computed later by a dashed line', () => {
    expect(picture.dashed).toBe('M0 64L110 32')
    expect(picture.solid).toBe('M110 32L165 32M165 32L220 0')
  })

  test('draws the target that held at the time', () => {
    expect(picture.target).toMatch(/^M0 6\.4H110M110 6\.4H165/)
    expect(trendPicture(values.map((one) => ({ ...one, target: null }))).target).toBe('')
  })

  test('a single day is a point at the end; a day without anything to count is none', () => {
    expect(trendPicture([value('2026-01-01', 3, 'NOW')])).toMatchObject({ solid: '', dots: [{ x: 220 }] })
    expect(trendPicture([value('2026-01-01', 0, 'LATER', 0), ...values.slice(1)]).dots).toHaveLength(3)
    expect(trendPicture([]).dots).toEqual([])
  })
})

test('a rise is told in percentage points of what is shown', () => {
  expect(riseOf(values)).toEqual({ since: '2026-01-01', points: 100 })
  expect(riseOf(values.slice(0, 1))).toBeNull()
  expect(riseOf([value('2026-01-01', 2, 'LATER', 3), value('2026-02-01', 1, 'NOW', 3)])?.points).toBe(-34)
})

import { expect, it } from 'vitest'
import { defaultThresholds, isStaleBeforeFresh, thresholdBounds, type Thresholds } from './settings.ts'

const keys = Object.keys(defaultThresholds) as (keyof Thresholds)[]

it.each(keys)('starts with a %s that may be set', (key) => {
  const { minimal, maximal } = thresholdBounds[key]
  expect(defaultThresholds[key]).toBeGreaterThanOrEqual(minimal)
  expect(defaultThresholds[key]).toBeLessThanOrEqual(maximal)
})

it('knows bounds of every threshold and of nothing else', () => {
  expect(Object.keys(thresholdBounds).toSorted()).toEqual(keys.toSorted())
})

it('finds thresholds by which a record would be stale while it is fresh', () => {
  expect(isStaleBeforeFresh(defaultThresholds)).toBe(false)
  expect(isStaleBeforeFresh({ ...defaultThresholds, freshMonths: 24, staleMonths: 24 })).toBe(false)
  expect(isStaleBeforeFresh({ ...defaultThresholds, freshMonths: 25, staleMonths: 24 })).toBe(true)
})

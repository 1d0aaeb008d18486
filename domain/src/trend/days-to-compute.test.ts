import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../model/day.ts'
import { daysToCompute, type TrendState } from './days-to-compute.ts'
import { runs } from '../../test/property-runs.ts'

const night: TrendState = { changed: [], isEmpty: false, revision: 7, until: '2026-11-21', today: '2026-11-22' }

describe('at night', () => {
  test('nothing is computed for days without a change', () => {
    expect(daysToCompute(night)).toEqual([])
  })

  test('yesterday counts as computed on its day, as long as nothing was changed since', () => {
    const changed = [{ day: '2026-11-21', revision: 7 }]
    expect(daysToCompute({ ...night, changed })).toEqual([{ day: '2026-11-21', revision: 7, isLater: false }])
    expect(daysToCompute({ ...night, changed, revision: 8 })).toEqual([
      { day: '2026-11-21', revision: 7, isLater: true },
    ])
  })

  test('missed days are filled, marked as computed later; today is not over yet', () => {
    const changed = [
      { day: '2026-11-22', revision: 7 },
      { day: '2026-11-18', revision: 5 },
      { day: '2026-11-19', revision: 6 },
    ]
    expect(daysToCompute({ ...night, changed })).toEqual([
      { day: '2026-11-18', revision: 5, isLater: true },
      { day: '2026-11-19', revision: 6, isLater: true },
    ])
  })
})

test('on demand today is computed too', () => {
  const changed = [{ day: '2026-11-22', revision: 7 }]
  expect(daysToCompute({ ...night, changed, until: '2026-11-22' })).toEqual([
    { day: '2026-11-22', revision: 7, isLater: false },
  ])
})

test('the first time the ends of 24 months are filled', () => {
  const days = daysToCompute({ ...night, isEmpty: true })
  expect(days).toHaveLength(24)
  expect([days.at(0)?.day, days.at(-2)?.day, days.at(-1)?.day]).toEqual(['2024-11-30', '2026-09-30', '2026-10-31'])
  expect(days.every(({ isLater, revision }) => isLater && revision === 0)).toBe(true)
  const changed = [{ day: '2026-10-31', revision: 3 }]
  expect(daysToCompute({ ...night, isEmpty: true, changed }).at(-1)).toEqual({ ...changed[0], isLater: true })
})

test('every changed day until the last one is computed once, in order, and no other', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((back) => addDays(night.today, -back))
  fc.assert(
    fc.property(fc.uniqueArray(day), day, (days, until) => {
      const changed = days.map((one, index) => ({ day: one, revision: index }))
      const planned = daysToCompute({ ...night, changed, until }).map((one) => one.day)
      expect(planned).toEqual(days.filter((one) => one <= until).toSorted())
    }),
    runs(20261122, 300),
  )
})

test('the first time, a change of today is not taken for done', () => {
  const changed = [
    { day: '2026-09-15', revision: 4 },
    { day: '2026-11-22', revision: 7 },
  ]
  const days = daysToCompute({ ...night, isEmpty: true, changed })
  expect(days.slice(-3)).toMatchObject([
    { day: '2026-09-15', revision: 4 },
    { day: '2026-09-30', revision: 4 },
    { day: '2026-10-31', revision: 4 },
  ])
  expect(Math.max(...days.map(({ revision }) => revision))).toBeLessThan(7)
})

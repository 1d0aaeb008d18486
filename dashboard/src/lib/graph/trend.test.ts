import { describe, expect, it } from 'vitest'
import { positionOf, searchOn, trendLine, visibleLabels, yearStarts } from './trend.ts'

describe('positionOf', () => {
  it('places a day in its period and keeps others at the ends', () => {
    expect(positionOf('2026-01-06', '2026-01-01', '2026-01-11')).toBe(0.5)
    expect(positionOf('2020-01-01', '2026-01-01', '2026-01-11')).toBe(0)
    expect(positionOf('2027-01-01', '2026-01-01', '2026-01-11')).toBe(1)
    expect(positionOf('2026-01-01', '2026-01-01', '2026-01-01')).toBe(0)
  })
})

describe('trendLine', () => {
  it('draws shares upwards', () => {
    const points = [
      { day: '2026-01-01', numerator: 0, denominator: 10 },
      { day: '2026-01-11', numerator: 5, denominator: 10 },
    ]
    expect(trendLine(points, '2026-01-01', '2026-01-11')).toBe('0.00,100.00 100.00,50.00')
  })
})

describe('yearStarts', () => {
  it('names the years that begin in the period', () => {
    expect(yearStarts('2024-11-23', '2026-11-23')).toEqual(['2025-01-01', '2026-01-01'])
    expect(yearStarts('2026-02-01', '2026-11-23')).toEqual([])
  })
})

describe('visibleLabels', () => {
  it('prefers the latest and leaves out what would overlap', () => {
    expect(visibleLabels([50, 80, 200], [60, 60, 60], 240)).toEqual([false, true, true])
    expect(visibleLabels([10], [60], 240)).toEqual([false])
    expect(visibleLabels([230], [60], 240)).toEqual([false])
  })
})

describe('searchOn', () => {
  it('changes the day and nothing else', () => {
    expect(searchOn(new URLSearchParams('asOf=2025-01-01&sel=a'), '2026-01-01')).toBe('?sel=a&asOf=2026-01-01')
    expect(searchOn(new URLSearchParams('asOf=2025-01-01'), null)).toBe('')
  })
})

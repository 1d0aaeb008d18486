import type { Day } from '@schutznetz/domain/model/day.ts'

export interface TrendPoint {
  readonly day: Day
  readonly numerator: number
  readonly denominator: number
}

interface TrendMeeting {
  readonly id: string
  readonly title: string
  readonly day: Day
}

/** How far the network reached over time, and when people met. */
export interface Trend {
  readonly points: readonly TrendPoint[]
  readonly meetings: readonly TrendMeeting[]
}

/** Where a day lies between two others, 0 to 1; days outside stand at the ends. */
export function positionOf(day: Day, from: Day, until: Day): number {
  const [at, start, end] = [day, from, until].map((text) => Date.parse(text))
  if (at === undefined || start === undefined || end === undefined || end <= start) return 0
  return Math.min(1, Math.max(0, (at - start) / (end - start)))
}

/** The line of shares as SVG points in a box of 100 × 100; the box's floor is 0, its ceiling 1. */
export function trendLine(points: readonly TrendPoint[], from: Day, until: Day): string {
  return points
    .map(({ day, numerator, denominator }) => {
      const x = positionOf(day, from, until) * 100
      return `${x.toFixed(2)},${(100 - (100 * numerator) / denominator).toFixed(2)}`
    })
    .join(' ')
}

/** First days of the years in a period. */
export function yearStarts(from: Day, until: Day): Day[] {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4)))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first }, (_, index) => `${first + 1 + index}-01-01`)
}

/** Which labels have room beside each other, from the latest to the earliest; `positions` and `widths` in pixels. */
export function visibleLabels(positions: readonly number[], widths: readonly number[], end: number): boolean[] {
  const visible = positions.map(() => false)
  let free = end
  for (let index = positions.length - 1; index >= 0; index--) {
    const [position = 0, half = 0] = [positions[index], (widths[index] ?? 0) / 2]
    if (position + half > free || position - half < 0) continue
    visible[index] = true
    free = position - half - 8
  }
  return visible
}

/** The query of an address on another day (`null` = today), everything else kept; empty or with its question mark. */
export function searchOn(search: Iterable<[string, string]>, day: Day | null): string {
  const kept = new URLSearchParams([...search].filter(([name]) => name !== 'asOf'))
  if (day !== null) kept.set('asOf', day)
  const text = kept.toString()
  return text && `?${text}`
}

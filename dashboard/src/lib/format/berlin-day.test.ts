import { describe, expect, it } from 'vitest'
import { endOfDay, startOfDay } from './berlin-day.ts'

describe('a day in Germany', () => {
  it.each([
    ['2026-11-22', '2026-11-21T23:00:00.000Z', '2026-11-22T22:59:59.999Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T21:59:59.999Z'],
    // Clocks go forward on 29 March 2026 and back on 25 October: 23 and 25 hours.
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ])('%s begins and ends by German clocks', (day, start, end) => {
    expect([startOfDay(day), endOfDay(day)]).toEqual([start, end])
  })
})

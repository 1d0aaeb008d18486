import { expect, it } from 'vitest'
import { dayInBerlin } from './day-in-berlin.ts'

it('turns the day at midnight in Berlin, in winter and in summer', () => {
  expect(dayInBerlin(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31')
  expect(dayInBerlin(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01')
  expect(dayInBerlin(new Date('2026-07-31T21:59:59Z'))).toBe('2026-07-31')
  expect(dayInBerlin(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01')
})

it('turns the year in Berlin, and keeps to its days when the clock changes', () => {
  expect(dayInBerlin(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
  expect(dayInBerlin(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
  expect(dayInBerlin(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29')
  expect(dayInBerlin(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30')
  expect(dayInBerlin(new Date('2026-10-24T22:00:00Z'))).toBe('2026-10-25')
  expect(dayInBerlin(new Date('2026-10-25T22:59:59Z'))).toBe('2026-10-25')
})

import { expect, test } from 'vitest'
import { addDays, addMonths, isActiveOn } from './day.ts'

test('a row is active from its first day up to, not including, its last bound', () => {
  const row = { validFrom: '2026-01-01', validTo: '2026-07-01' }
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isActiveOn(row, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isActiveOn({ validFrom: null, validTo: null }, '1999-12-31')).toBe(true)
})

test('days are added over months, years and the change of the clocks', () => {
  expect(addDays('2026-11-22', 90)).toBe('2027-02-20')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

test('months keep the day of the month where there is one', () => {
  expect(addMonths('2026-11-22', -12)).toBe('2025-11-22')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  expect(addMonths('2026-10-31', 36)).toBe('2029-10-31')
})

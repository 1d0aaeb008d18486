import { expect, it } from 'vitest'
import { formatHours } from './hours.ts'

const on = (weekday: number, from: string, to: string) => ({ weekday, from, to })

it('puts days of equal hours together, whatever order they come in', () => {
  const week = [on(5, '08:00', '12:00'), ...[3, 1, 2, 4].map((weekday) => on(weekday, '08:00', '16:00'))]
  expect(formatHours(week, 'de')).toBe('Mo–Do 8:00–16:00, Fr 8:00–12:00')
  expect(formatHours(week, 'en')).toBe('Mon–Thu 8:00–16:00, Fri 8:00–12:00')
})

it('joins a morning and an afternoon, and leaves gaps between days open', () => {
  const hours = [on(1, '14:00', '16:30'), on(1, '09:30', '12:00'), on(3, '10:00', '12:00')]
  expect(formatHours(hours, 'de')).toBe('Mo 9:30–12:00, 14:00–16:30, Mi 10:00–12:00')
})

it('says nothing of no hours', () => {
  expect(formatHours([], 'de')).toBe('')
})

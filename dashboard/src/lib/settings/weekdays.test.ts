import { expect, it } from 'vitest'
import { hoursByDay, weekdayName, weekdays } from './weekdays.ts'

it('begins the week on Monday', () => {
  expect(weekdays.map(weekdayName)).toEqual([
    ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ])
})

it('tells the hours of a day in one line and leaves out days without any', () => {
  const hours = [
    { weekday: 3, from: '09:00', to: '12:00' },
    { weekday: 1, from: '08:30', to: '12:00' },
    { weekday: 1, from: '13:00', to: '16:00' },
  ]
  expect(hoursByDay(hours)).toEqual([
    { weekday: 1, times: '08:30–12:00, 13:00–16:00' },
    { weekday: 3, times: '09:00–12:00' },
  ])
})

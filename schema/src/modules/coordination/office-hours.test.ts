import { expect, it } from 'vitest'
import { officeHours } from './office-hours.ts'

const problemOf = (hours: unknown) => officeHours().safeParse(hours).error?.issues[0]

it('sorts hours by the week', () => {
  const monday = { weekday: 1, from: '13:00', to: '16:00' }
  const early = { weekday: 1, from: '08:00', to: '12:00' }
  const friday = { weekday: 5, from: '08:00', to: '12:00' }
  expect(officeHours().parse([friday, monday, early])).toEqual([early, monday, friday])
})

it('lets one interval follow the other without a gap', () => {
  const halves = [
    { weekday: 1, from: '08:00', to: '12:00' },
    { weekday: 1, from: '12:00', to: '16:00' },
  ]
  expect(officeHours().safeParse(halves).success).toBe(true)
})

it.each([
  [[{ weekday: 1, from: '12:00', to: '08:00' }], [0, 'to']],
  [[{ weekday: 1, from: '08:00', to: '08:00' }], [0, 'to']],
  [[{ weekday: 1, from: '8', to: '12:00' }], [0, 'from']],
  [[{ weekday: 1, from: '08:00', to: '24:00' }], [0, 'to']],
  [[{ weekday: 8, from: '08:00', to: '12:00' }], [0, 'weekday']],
  [
    [
      { weekday: 2, from: '08:00', to: '12:00' },
      { weekday: 2, from: '11:59', to: '13:00' },
    ],
    [1, 'from'],
  ],
])('refuses %j at %j', (hours, path) => {
  expect(problemOf(hours)?.path).toEqual(path)
})

import { expect, test } from 'vitest'
import { diffWheel, type Seat } from './diff-wheel.ts'

const seat = (id: string, reach: Seat['reach'], groupKey = 'schools'): Seat => {
  return { id, label: `Schule ${id}`, groupKey, reach, viaRoleIds: [] }
}
const groups = [{ key: 'schools', code: '5', label: 'Schulen', statutoryNumber: 5, missing: false }]
const source = {
  before: [seat('stays', 'OWN'), seat('leaves', 'OWN'), seat('won', 'NONE'), seat('lost', 'GROUP')],
  after: [seat('stays', 'GROUP'), seat('joins', 'NONE'), seat('won', 'OWN'), seat('lost', 'NONE')],
  groups,
  roles: [],
  begun: [{ id: 'new', source: 'stays', target: 'joins' }],
  ended: [{ id: 'old', source: 'stays', target: 'leaves' }],
}

test('marks what joined, left, is newly reached and no longer reached, each at its place', () => {
  const { marks } = diffWheel(source)
  expect(marks.map(({ id, change }) => `${id} ${change}`).toSorted()).toEqual([
    'joins JOINED',
    'leaves LEFT',
    'lost LOST',
    'won REACHED',
  ])
  expect(marks.find(({ id }) => id === 'leaves')?.name).toBe('Schule leaves')
  const distance = (id: string) => {
    const mark = marks.find((one) => one.id === id)
    return Math.hypot(mark?.x ?? 0, mark?.y ?? 0)
  }
  // Inside the boundary (238) what is or was reached on its last day, beyond it what is not.
  expect(distance('leaves')).toBeLessThan(238)
  expect(distance('won')).toBeLessThan(238)
  expect(distance('joins')).toBeGreaterThan(238)
  expect(distance('lost')).toBeGreaterThan(238)
})

test('draws begun and ended cooperations apart', () => {
  const { begun, ended } = diffWheel(source)
  expect(begun).toMatch(/^M/)
  expect(ended).toMatch(/^M/)
  expect(begun).not.toBe(ended)
})

test('an institution of a group that is gone has a place all the same', () => {
  const { marks } = diffWheel({ ...source, before: [...source.before, seat('gone', 'OWN', 'former')] })
  expect(marks.map(({ id }) => id)).toContain('gone')
})

test('equal days have no marks', () => {
  expect(diffWheel({ ...source, after: source.before, begun: [], ended: [] })).toMatchObject({ marks: [], begun: '' })
})

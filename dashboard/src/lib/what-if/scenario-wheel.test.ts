import { expect, test } from 'vitest'
import type { WheelReach } from '@schutznetz/domain/layout/wheel-types.ts'
import { scenarioWheels, type ScenarioSide } from './scenario-wheel.ts'

const seat = (id: string, reach: WheelReach) => ({ id, groupKey: 'schools', reach, viaRoleIds: [] })
const role = (id: string, hasDeputy: boolean, roleIds = [id]) => {
  return { id, groupKey: 'schools', hasDeputy, failureRisk: false, roleIds }
}
const group = (missing: boolean) => ({ key: 'schools', code: '5', label: 'Schulen', statutoryNumber: 5, missing })

const before: ScenarioSide = {
  groups: [group(false)],
  institutions: [
    seat('stays', 'OWN'),
    seat('weaker', 'OWN'),
    seat('goes', 'OWN'),
    seat('lost', 'GROUP'),
    seat('never', 'NONE'),
  ],
  roles: [role('kept', true), role('gone', false), role('carrier', false, ['carrier', 'second'])],
}
const after: ScenarioSide = {
  groups: [group(false)],
  institutions: [seat('stays', 'OWN'), seat('weaker', 'GROUP'), seat('lost', 'NONE'), seat('never', 'NONE')],
  roles: [role('kept', false), role('second', false)],
}

const glyphs = (wheel: ReturnType<typeof scenarioWheels>['before']) =>
  new Map(wheel.glyphs.map(({ name, places }) => [name, places.split(',')]))

test('marks what is lost, gone and vacant where it was; what was never reached is no loss', () => {
  const { marks, before: picture } = scenarioWheels(before, after, new Set(['gone']))
  expect(marks.map(({ id, change }) => `${id} ${change}`).toSorted()).toEqual(
    ['gone VACANT', 'goes LEFT', 'lost LOST'].toSorted(),
  )
  const was = glyphs(picture)
  const lost = marks.find(({ id }) => id === 'lost')
  expect(was.get('via-group')?.some((place) => place.startsWith(`${lost?.x} ${lost?.y} `))).toBe(true)
})

test('what stays keeps its place and takes the glyph it would have', () => {
  const wheels = scenarioWheels(before, after, new Set(['gone']))
  const [was, is] = [glyphs(wheels.before), glyphs(wheels.after)]
  expect(is.get('direct')).toHaveLength(1)
  expect(was.get('direct')).toContain(is.get('direct')?.[0])
  // Reached directly before, through the group then, and at the same place.
  const at = (place = '') => place.split(' ').slice(0, 2).join(' ')
  expect(was.get('direct')?.map(at)).toContain(at(is.get('via-group')?.[0]))
  expect(is.get('not-reached')).toEqual(was.get('not-reached'))
  // One lost its deputy; of one who carried two roles another is left.
  expect(is.get('multiplier-deputy')).toBeUndefined()
  expect(is.get('multiplier-alone')).toHaveLength(2)
})

test('a number without a voice becomes a ghost', () => {
  const nobody: ScenarioSide = { ...after, groups: [group(true)], roles: [] }
  const { before: was, after: is } = scenarioWheels(before, nobody, new Set(['kept', 'gone', 'carrier', 'second']))
  expect(was.missing).toBe('')
  expect(is.missing).not.toBe('')
  expect(is.words.map(({ lack }) => lack)).toEqual(['NOBODY'])
})

test('above 600 institutions areas stand for them, on both pictures', () => {
  const many = Array.from({ length: 700 }, (_, index) => seat(`${index}`, 'GROUP'))
  const side = { ...before, institutions: many }
  const {
    marks,
    before: was,
    after: is,
  } = scenarioWheels(side, { ...side, institutions: many.slice(1).map(({ id }) => seat(id, 'NONE')) }, new Set())
  expect(marks).toEqual([])
  expect([was.tiles.GROUP === '', was.tiles.NONE === '', is.tiles.GROUP === '', is.tiles.NONE === '']).toEqual([
    false,
    true,
    true,
    false,
  ])
})

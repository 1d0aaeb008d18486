import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import type { ConcernRecord } from '../model/records/meetings.ts'
import { concernAge, concernDueOn, concernState } from './concern-state.ts'

const concern = (answeredOn: string | null): ConcernRecord => {
  const n = new NetworkBuilder()
  n.concern(n.institution('Kita', 'KITA'), '2026-10-11', answeredOn)
  const [row] = n.records().concerns
  if (!row) throw new Error('no concern')
  return row
}
const view = (day: string) => new NetworkBuilder().view(day)

test('is open for six weeks, then overdue, and answered from the day of its answer on', () => {
  const open = concern(null)
  expect(concernDueOn(view('2026-11-01'), open)).toBe('2026-11-22')
  expect([concernState(view('2026-11-21'), open), concernState(view('2026-11-22'), open)]).toEqual(['OPEN', 'OVERDUE'])
  const answered = concern('2026-11-22')
  expect(['2026-11-21', '2026-11-22', '2026-12-01'].map((day) => concernState(view(day), answered))).toEqual([
    'OPEN',
    'ANSWERED',
    'ANSWERED',
  ])
})

test('its age ends with its answer; before that day it grows', () => {
  const ages = (answeredOn: string | null) =>
    ['2026-10-11', '2026-10-20', '2026-10-21', '2026-11-11'].map((day) => concernAge(view(day), concern(answeredOn)))
  expect(ages(null)).toEqual([0, 9, 10, 31])
  expect(ages('2026-10-21')).toEqual([0, 9, 10, 10])
})

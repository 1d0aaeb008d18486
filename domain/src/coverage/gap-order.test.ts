import { expect, test } from 'vitest'
import { coverageOf, gapsByInstitution, gapsOf } from './coverage.ts'
import type { Gap, GapSeverity } from './gap.ts'
import { compareGaps } from './gap.ts'
import { gapChanges, together, withChanges } from './gap-changes.ts'
import { NetworkBuilder } from '../../test/network-builder.ts'

function gap(severity: GapSeverity, name: string, id = name): Gap {
  const label = { de: name, en: name }
  return {
    key: `CONNECTED:INSTITUTION:${id}`,
    indicator: 'CONNECTED',
    severity,
    subject: { kind: 'INSTITUTION', id, label, personId: null },
    reason: label,
    proposal: label,
    closedBy: label,
    institutionIds: [id],
  }
}

const ids = (gaps: readonly Gap[]) => gaps.map(({ severity, subject }) => `${severity} ${subject.id}`)

test('gaps are in order of severity, then of name as Germans sort, then of key', () => {
  const gaps = [
    gap('CHECK', 'A'),
    gap('NOTICE', 'A'),
    gap('WARNING', 'Kita 10'),
    gap('WARNING', 'Kita 9'),
    gap('WARNING', 'Ärztehaus'),
    gap('WARNING', 'Zoo', 'z2'),
    gap('WARNING', 'Zoo', 'z1'),
    gap('CRITICAL', 'Z'),
  ]
  const expected = [
    'CRITICAL Z',
    'WARNING Ärztehaus',
    'WARNING Kita 9',
    'WARNING Kita 10',
    'WARNING z1',
    'WARNING z2',
    'NOTICE A',
    'CHECK A',
  ]
  expect(ids(gaps.toSorted(compareGaps))).toEqual(expected)
  expect(ids(gaps.toReversed().toSorted(compareGaps))).toEqual(expected)
  expect(compareGaps(gap('NOTICE', 'A'), gap('NOTICE', 'A'))).toBe(0)
  expect(compareGaps(gap('NOTICE', 'A', 'a2'), gap('NOTICE', 'A', 'a1'))).toBe(1)
})

test('what stays keeps its place, what changed its severity or name moves, what is new finds its place', () => {
  const before = [gap('WARNING', 'B'), gap('WARNING', 'D'), gap('NOTICE', 'A'), gap('NOTICE', 'C'), gap('CHECK', 'E')]
  const after = [
    gap('CHECK', 'E'),
    gap('CRITICAL', 'C'),
    gap('WARNING', 'D'),
    gap('WARNING', 'Aa', 'B'),
    gap('WARNING', 'C', 'neu'),
    gap('CHECK', 'F'),
  ]
  const changes = gapChanges(before, after)
  expect([...changes.gone].map((key) => key.split(':')[2])).toEqual(['B', 'A', 'C'])
  expect([...changes.kept.keys()].map((key) => key.split(':')[2])).toEqual(['E', 'D'])
  expect(ids(changes.come)).toEqual(['CRITICAL C', 'WARNING B', 'WARNING neu', 'CHECK F'])
  expect(withChanges(before, changes)).toEqual(after.toSorted(compareGaps))
  expect(withChanges(before, together([changes]))).toEqual(after.toSorted(compareGaps))
})

test('without any change the same list is given back; what only says something else is exchanged', () => {
  const before = [gap('WARNING', 'B'), gap('NOTICE', 'A')]
  expect(withChanges(before, gapChanges([], []))).toBe(before)
  const told = { ...gap('WARNING', 'B'), reason: { de: 'anders', en: 'other' } }
  expect(withChanges(before, gapChanges(before, [told, gap('NOTICE', 'A')]))[0]).toBe(told)
})

test('as many may come, go or stay as others do: all are exchanged', () => {
  const [a, b] = [gap('WARNING', 'A'), gap('WARNING', 'B')]
  const worse = gap('CRITICAL', 'A')
  expect(withChanges([a], gapChanges([a], [worse]))).toEqual([worse])
  expect(withChanges([a, b], gapChanges([a, b], [b]))).toEqual([b])
})

test('the changes of several indicators are one', () => {
  const [a, b] = [gap('WARNING', 'A'), gap('WARNING', 'B')]
  const changes = together([gapChanges([a], []), gapChanges([b], [b]), gapChanges([], [gap('NOTICE', 'C')])])
  expect([changes.gone.size, changes.kept.size, changes.come.length]).toEqual([1, 1, 1])
  expect(ids(withChanges([a, b], changes))).toEqual(['WARNING B', 'NOTICE C'])
})

test('an institution has the indicators of its own gaps, each once, in order of the registry', () => {
  const n = new NetworkBuilder()
  const [a, b] = [n.institution('Praxis', 'PAEDIATRIC_PRACTICE'), n.institution('Schule', 'GYMNASIUM')]
  n.confirm('INSTITUTION', b, '2026-11-01')
  n.link(a, b)
  const view = n.view('2026-11-22')
  expect(gapsByInstitution(view).get(a)).toEqual([
    'INSTITUTIONS_REACHED',
    'NAMED_CONTACT',
    'REPORTING_PATHS',
    'FRESHNESS',
  ])
  expect(gapsByInstitution(view).get('nobody')).toBeUndefined()
  expect(gapsOf(view)).toHaveLength(coverageOf(view).indicators.flatMap(({ gaps }) => gaps).length)
  expect(gapsOf(view)).toEqual([...gapsOf(view)].toSorted(compareGaps))
  expect(gapsOf(view, () => false)).toEqual([])
})

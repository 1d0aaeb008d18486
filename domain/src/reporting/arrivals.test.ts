import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { outcomesOfPath, pathTypeArrivals } from './arrivals.ts'

const today = '2026-11-22'

/**
 * Two Kitas with a specialist, one that was asked and has none, and a school. The path of the Kitas reaches the youth
 * office at any hour; nobody has written down one for schools, nor the report to the supervision.
 */
function town() {
  const n = new NetworkBuilder()
  n.institution('Jugendamt', 'YOUTH_OFFICE')
  const specialists = ['Lena Faber', 'Jonas Adler'].map((name) => {
    const id = n.person(name)
    n.certify(id, { issuedOn: '2024-01-01', refresherDue: '2028-01-01' })
    return id
  })
  const pool = n.pool('Pool', specialists)
  for (const name of ['Kita Nord', 'Kita Süd']) n.assign(n.institution(name, 'KITA'), { kind: 'POOL', poolId: pool })
  const alone = n.institution('Kita West', 'KITA')
  n.assign(alone, { kind: 'NONE' })
  n.institution('Grundschule', 'PRIMARY_SCHOOL')
  const path = n.path('CARRIER')
  const advice = n.step(path, 'SPECIALIST', { phone: '+49 2102 2' })
  const report = n.step(path, 'YOUTH_OFFICE', { phone: '+49 2102 1', expectsFeedback: true })
  n.confirm('REPORTING_STEP', advice, '2026-06-01')
  n.confirm('REPORTING_STEP', report, '2026-06-01')
  return { n, path }
}

test('counts from how many institutions a report arrives, per type of path and situation', () => {
  const { n } = town()
  const carrier = pathTypeArrivals(n.view(today), null).find(({ pathTypeKey }) => pathTypeKey === 'CARRIER')
  expect(carrier).toMatchObject({ institutions: 3, withoutPath: 0 })
  expect(carrier?.arrivals.map(({ situation }) => situation)).toEqual([
    'SUBSTANTIAL_OFFICE_HOURS',
    'SUBSTANTIAL_NIGHT',
    'URGENT_OFFICE_HOURS',
    'URGENT_NIGHT',
  ])
  for (const { counts } of carrier?.arrivals ?? []) {
    expect(counts).toEqual({ ARRIVES: 2, WEAK: 0, UNKNOWN: 0, DEAD_END: 1 })
  }
})

test('a type that applies and for which no path is written down is there, with everybody in a dead end', () => {
  const { n } = town()
  const school = pathTypeArrivals(n.view(today), null).find(({ pathTypeKey }) => pathTypeKey === 'SCHOOL')
  expect(school).toMatchObject({ institutions: 1, withoutPath: 1, paths: [] })
  expect(school?.arrivals[0]?.counts).toEqual({ ARRIVES: 0, WEAK: 0, UNKNOWN: 0, DEAD_END: 1 })
})

test('a type that applies to nobody is left out unless a path is written for it; a filter only chooses', () => {
  const { n, path } = town()
  const keys = (filter: Parameters<typeof pathTypeArrivals>[1]) =>
    pathTypeArrivals(n.view(today), filter).map(({ pathTypeKey }) => pathTypeKey)
  expect(keys(null)).not.toContain('PROSECUTION')
  const noted = n.path('PROSECUTION')
  const view = n.view(today)
  expect(pathTypeArrivals(view, null).find(({ pathTypeKey }) => pathTypeKey === 'PROSECUTION')).toMatchObject({
    institutions: 0,
    paths: [{ id: noted }],
    arrivals: [],
  })
  const onlyNorth = pathTypeArrivals(view, ({ record }) => record.name === 'Kita Nord')
  expect(onlyNorth.find(({ pathTypeKey }) => pathTypeKey === 'CARRIER')).toMatchObject({
    institutions: 1,
    paths: [{ id: path }],
  })
})

test('puts institutions with the same answer together, the worst first', () => {
  const { n, path } = town()
  const outcomes = outcomesOfPath(n.view(today), path).map(
    ({ check, institutions }) =>
      `${check.situation} ${check.result} ${check.brokenAt?.position ?? '-'}: ${institutions.map(({ record }) => record.name).join(', ')}`,
  )
  expect(outcomes.slice(0, 2)).toEqual([
    'SUBSTANTIAL_OFFICE_HOURS DEAD_END 1: Kita West',
    'SUBSTANTIAL_OFFICE_HOURS ARRIVES -: Kita Nord, Kita Süd',
  ])
  expect(outcomes).toHaveLength(8)
})

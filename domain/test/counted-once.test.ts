import { expect, test } from 'vitest'
import { coverageOf, gapsOf } from '../src/coverage/coverage.ts'
import { diffNetworks } from '../src/diff/network-diff.ts'
import { asOf } from '../src/model/as-of.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { invitationPlan } from '../src/plan/invitation-plan.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import { rolesToSecure } from '../src/what-if/roles-to-secure.ts'
import { today, writtenExample, yearBefore } from './written-example.ts'

const snapshot = createSnapshot(writtenExample)

/** A view that counts how often anything that can be many is read of it: without that nothing can be evaluated. */
function watched(view: NetworkView) {
  let reads = 0
  const watching = new Proxy(view, {
    get(target, field: keyof NetworkView) {
      if (Array.isArray(target[field]) || target[field] instanceof Map) reads += 1
      return target[field]
    },
  })
  const readsOf = (work: () => unknown) => {
    reads = 0
    work()
    return reads
  }
  return { view: watching, readsOf }
}

test('a day is built once per snapshot, however often it is asked for', () => {
  expect(asOf(snapshot, today)).toBe(asOf(snapshot, today))
})

test('a day is evaluated once: numbers, gaps, reports and roles to secure cost nothing the second time', () => {
  const { view, readsOf } = watched(asOf(snapshot, today))
  const ask = () => [coverageOf(view), gapsOf(view), rolesToSecure(view)]
  expect(readsOf(ask)).toBeGreaterThan(0)
  expect(readsOf(ask)).toBe(0)
  // Which institutions are asked for is read again; not what is known of them.
  const first = checkReports(view)
  expect(checkReports(view).every((check, place) => check === first[place])).toBe(true)
})

test('two days are compared once', () => {
  const [before, after] = [watched(asOf(snapshot, yearBefore)), watched(asOf(snapshot, today))]
  const compare = () => diffNetworks(before.view, after.view)
  const reads = () => before.readsOf(() => after.readsOf(compare)) + after.readsOf(compare)
  expect(reads()).toBeGreaterThan(0)
  expect(reads()).toBe(0)
})

test('a comparison after both days were evaluated evaluates neither again', () => {
  const [before, after] = [watched(asOf(snapshot, yearBefore)), watched(asOf(snapshot, today))]
  const evaluating = after.readsOf(() => coverageOf(after.view))
  coverageOf(before.view)
  // Institutions, roles, links and certificates are compared row by row.
  expect(after.readsOf(() => diffNetworks(before.view, after.view))).toBeLessThan(evaluating / 3)
})

test('a plan counts nothing again of what the day knows', () => {
  const { view, readsOf } = watched(asOf(snapshot, today))
  const evaluating = readsOf(() => coverageOf(view))
  invitationPlan(view, 10)
  expect(readsOf(() => invitationPlan(view, 10))).toBeLessThan(evaluating)
})

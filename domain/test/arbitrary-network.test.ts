import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../src/coverage/coverage.ts'
import type { IndicatorKey } from '../src/coverage/indicator-key.ts'
import { indicators } from '../src/coverage/registry.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import { weaknessLabels } from '../src/reporting/report-check/path-result.ts'
import { whatIf } from '../src/what-if/what-if.ts'
import { arbitraryNetwork } from './arbitrary-network.ts'
import { viewOf } from './told.ts'

// The properties are worth what the networks are that they are tried on: this holds that those do not become poorer.
const views = fc.sample(arbitraryNetwork(), { seed: 20261127, numRuns: 500 }).map(viewOf)

/** What is never unknown by its definition: it can be counted from the rows that are there. */
const neverUnknown: ReadonlySet<IndicatorKey> = new Set<IndicatorKey>([
  'GROUPS_WITH_MULTIPLIER',
  'INSTITUTIONS_REACHED',
  'NAMED_CONTACT',
  'DEPUTIES',
  'CONNECTED',
  'RESILIENCE',
  'QUALIFICATION_OFFERS',
  'CONCERNS',
  'AREAS',
])

function resultsOf(key: IndicatorKey) {
  return views.flatMap((view) => coverageOf(view).indicators.filter((result) => result.key === key))
}

describe.each(indicators.map(({ key }) => key))('%s', (key) => {
  const results = resultsOf(key)

  test('is in order, failing and both in many of the random networks', () => {
    expect(results.filter(({ numerator }) => numerator > 0).length).toBeGreaterThan(40)
    expect(results.filter(({ failing }) => failing > 0).length).toBeGreaterThan(40)
    expect(results.filter(({ numerator, failing }) => numerator > 0 && failing > 0).length).toBeGreaterThan(20)
  })

  test('is unknown where that can be', () => {
    const unknown = results.filter((result) => result.unknown > 0).length
    if (neverUnknown.has(key)) expect(unknown).toBe(0)
    else expect(unknown).toBeGreaterThan(key === 'STATUTE_GROUPS' ? 0 : 20)
  })

  test('has every part', () => {
    for (const { key: part } of results[0]?.parts ?? []) {
      const found = results.filter(({ parts }) => parts.some((row) => row.key === part && row.count > 0)).length
      expect([part, found > 10]).toEqual([part, true])
    }
  })
})

test('reports end in every way, and for every reason', () => {
  const checks = views.flatMap((view) => checkReports(view))
  const ends = new Set(checks.map(({ result, reason }) => `${result} ${reason}`))
  const reasons = ['NO_PATH', 'NO_GOAL', 'NOBODY', 'CLOSED', 'NO_NUMBER'].map((reason) => `DEAD_END ${reason}`)
  expect([...ends].toSorted()).toEqual([...reasons, 'ARRIVES null', 'UNKNOWN UNKNOWN', 'WEAK null'].toSorted())
  expect(new Set(checks.flatMap(({ weaknesses }) => weaknesses))).toEqual(new Set(Object.keys(weaknessLabels)))
})

test('who leaves cuts reports, takes specialists and multipliers with them, and parts the cooperations', () => {
  const nobody: ReadonlySet<string> = new Set()
  const losses = views
    .slice(0, 150)
    .flatMap((view) => [
      ...view.people.map(({ id }) => whatIf(view, { people: new Set([id]), institutions: nobody, roles: nobody })),
      ...view.institutions.map(({ id }) =>
        whatIf(view, { people: nobody, institutions: new Set([id]), roles: nobody }),
      ),
    ])
  const count = (of: (loss: (typeof losses)[number]) => boolean) => losses.filter(of).length
  expect(count(({ cutPaths }) => cutPaths.length > 0)).toBeGreaterThan(20)
  expect(count(({ losingSpecialist }) => losingSpecialist.length > 0)).toBeGreaterThan(20)
  expect(count(({ losingMultiplier }) => losingMultiplier.length > 0)).toBeGreaterThan(20)
  expect(count(({ losingContact }) => losingContact.length > 0)).toBeGreaterThan(20)
  expect(count(({ takenOver }) => takenOver.length > 0)).toBeGreaterThan(20)
  expect(count(({ componentsBefore, componentsAfter }) => componentsAfter > componentsBefore)).toBeGreaterThan(20)
})

import { expect, test } from 'vitest'
import { NetworkBuilder } from '../../test/network-builder.ts'
import { asOf } from '../model/as-of.ts'
import type { IndicatorRules } from '../model/settings.ts'
import { createSnapshot } from '../model/snapshot.ts'
import { coverageOf, gapsOf } from './coverage.ts'
import { indicators } from './registry.ts'

function coverageBy(rules: IndicatorRules) {
  const n = new NetworkBuilder()
  n.settings({ indicators: rules })
  n.office()
  n.institution('Kita Ahorn', 'KITA')
  const view = asOf(createSnapshot(n.records()), '2026-11-22')
  return { keys: coverageOf(view).indicators.map(({ key }) => key), coverage: coverageOf(view), gaps: gapsOf(view) }
}

const targetOf = ({ coverage }: ReturnType<typeof coverageBy>, wanted: string) =>
  coverage.indicators.find(({ key }) => key === wanted)?.target

test('without a rule everything counts, with the targets of the registry', () => {
  const found = coverageBy({})
  expect(found.keys).toEqual(indicators.map(({ key }) => key))
  expect(targetOf(found, 'CONNECTED')).toBeNull()
})

test('what is left out is in no list and has no gaps', () => {
  const found = coverageBy({ NAMED_CONTACT: { isLeftOut: true } })
  expect(found.keys).not.toContain('NAMED_CONTACT')
  expect(found.keys).toHaveLength(indicators.length - 1)
  expect(coverageBy({}).gaps.some(({ indicator }) => indicator === 'NAMED_CONTACT')).toBe(true)
  expect(found.gaps.some(({ indicator }) => indicator === 'NAMED_CONTACT')).toBe(false)
})

test('what every network counts cannot be left out', () => {
  const found = coverageBy({ STATUTE_GROUPS: { isLeftOut: true }, INSTITUTIONS_REACHED: { isLeftOut: true } })
  expect(found.keys.slice(0, 3)).toEqual(['STATUTE_GROUPS', 'GROUPS_WITH_MULTIPLIER', 'INSTITUTIONS_REACHED'])
})

test('a target of the network goes before that of the indicator, but not before a threshold', () => {
  const found = coverageBy({
    CONNECTED: { target: 0.6 },
    DEPUTIES: { target: 0 },
    FRESHNESS: { target: 0.1 },
    INSTITUTIONS_REACHED: { target: 0.1 },
  })
  expect(targetOf(found, 'CONNECTED')).toBe(0.6)
  expect(targetOf(found, 'DEPUTIES')).toBe(0)
  expect(targetOf(found, 'FRESHNESS')).toBe(0.9)
  expect(targetOf(found, 'INSTITUTIONS_REACHED')).toBe(0.9)
})

test('a rule for an indicator that no longer exists does no harm', () => {
  expect(coverageBy({ GONE: { isLeftOut: true } }).keys).toHaveLength(indicators.length)
})

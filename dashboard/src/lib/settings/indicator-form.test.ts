import { describe, expect, it } from 'vitest'
import { FormValues } from '#lib/forms/form-values.ts'
import type { IndicatorSettingFactsFragment } from '#lib/generated/graphql.ts'
import { indicatorDecisions, indicatorFields } from './indicator-form.ts'

const setting = (key: string, more: Partial<IndicatorSettingFactsFragment> = {}) =>
  ({
    ...{ key, label: key, explanation: '', isCounted: true, mayBeLeftOut: true },
    ...{ target: 1, ownTarget: null, isTargetThreshold: false },
    ...more,
  }) as IndicatorSettingFactsFragment

const indicators = [
  setting('STATUTE_GROUPS', { mayBeLeftOut: false }),
  setting('FRESHNESS', { isTargetThreshold: true }),
  setting('CONNECTED', { ownTarget: 0.625 }),
  setting('CONCERNS', { isCounted: false }),
]

const send = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return indicatorDecisions(indicators, new FormValues(data))
}

describe('the form of indicators', () => {
  it('begins with what is decided, targets in per cent', () => {
    expect(indicatorFields(indicators)).toMatchObject({
      'indicators.2.isCounted': 'on',
      'indicators.2.target': '62,5',
      'indicators.3.isCounted': '',
      'indicators.3.target': '',
    })
  })

  it('decides nothing that cannot be decided', () => {
    expect(send({ 'indicators.0.target': '', 'indicators.1.isCounted': 'on', 'indicators.1.target': '50' })).toEqual([
      { key: 'STATUTE_GROUPS', target: null },
      { key: 'FRESHNESS', isCounted: true },
      { key: 'CONNECTED', isCounted: false, target: null },
      { key: 'CONCERNS', isCounted: false, target: null },
    ])
  })

  it('takes shares in per cent, with a comma too', () => {
    expect(send({ 'indicators.2.isCounted': 'on', 'indicators.2.target': '62,5' })[2]).toEqual({
      key: 'CONNECTED',
      isCounted: true,
      target: 0.625,
    })
  })
})

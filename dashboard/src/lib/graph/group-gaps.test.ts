import { describe, expect, it } from 'vitest'
import { groupGaps } from './group-gaps.ts'

const gap = (indicator: string, severity: string, reason: string) => ({
  indicator,
  severity,
  reason,
  proposal: '',
  subject:
    indicator === 'FRESHNESS' ? { kind: 'LINK', label: 'Kita A – Schule B' } : { kind: 'INSTITUTION', label: 'Kita A' },
})

describe('groupGaps', () => {
  it('tells each indicator once, by its gravest gap, the gravest indicator first', () => {
    const groups = groupGaps([
      gap('FRESHNESS', 'CHECK', 'never'),
      gap('FRESHNESS', 'NOTICE', 'old'),
      gap('INSTITUTIONS_REACHED', 'WARNING', 'unreached'),
    ])
    expect(groups.map(({ indicator, about, reason, count }) => [indicator, about, reason, count])).toEqual([
      ['INSTITUTIONS_REACHED', null, 'unreached', 1],
      ['FRESHNESS', 'Kita A – Schule B', 'old', 2],
    ])
  })
})

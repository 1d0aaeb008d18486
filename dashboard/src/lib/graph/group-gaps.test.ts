import { describe, expect, it } from 'vitest'
import { groupGaps } from './group-gaps.ts'

const gap = (indicator: string, severity: string, reason: string) => ({ indicator, severity, reason, proposal: '' })

describe('groupGaps', () => {
  it('tells each indicator once, by its gravest gap, the gravest indicator first', () => {
    const groups = groupGaps([
      gap('FRESHNESS', 'CHECK', 'never'),
      gap('FRESHNESS', 'NOTICE', 'old'),
      gap('INSTITUTIONS_REACHED', 'WARNING', 'unreached'),
    ])
    expect(groups.map(({ indicator, reason, count }) => [indicator, reason, count])).toEqual([
      ['INSTITUTIONS_REACHED', 'unreached', 1],
      ['FRESHNESS', 'old', 2],
    ])
  })
})

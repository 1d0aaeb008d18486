import { describe, expect, it } from 'vitest'
import { networkState } from './network-card.ts'

type Network = Parameters<typeof networkState>[0]

const network: Network = {
  revision: 7,
  asOf: '2026-11-22',
  statute: {
    label: '§ 9 Abs. 4 LKSchG NRW',
    groups: [
      { number: 9, shortLabel: 'Staatsanwaltschaft' },
      { number: 10, shortLabel: 'Verfahrensbeistände' },
    ],
  },
  graph: {
    nodes: [
      { statutoryNumber: 9, missing: false },
      { statutoryNumber: 10, missing: true },
      { statutoryNumber: null, missing: false },
    ],
  },
  coverage: {
    rulesVersion: '2026-2',
    indicators: [
      {
        key: 'STATUTE_GROUPS',
        numerator: 10,
        failing: 2,
        unknown: 0,
        denominator: 12,
        parts: [],
      },
      {
        key: 'INSTITUTIONS_REACHED',
        numerator: 168,
        failing: 40,
        unknown: 6,
        denominator: 214,
        parts: [
          { key: 'own', count: 94 },
          { key: 'group', count: 74 },
        ],
      },
    ],
  },
}

describe('networkState', () => {
  it('keeps reached, not reached and unknown apart, so that they add up', () => {
    const reach = networkState(network)?.reach
    expect(reach).toEqual({ own: 94, group: 74, none: 40, unknown: 6, total: 214 })
  })

  it('keeps the groups in the order of the statute and marks those with nobody', () => {
    expect(networkState(network)?.statute.groups).toEqual([
      { number: 9, name: 'Staatsanwaltschaft', isMissing: false },
      { number: 10, name: 'Verfahrensbeistände', isMissing: true },
    ])
  })

  it('says nothing rather than zero when an indicator is absent', () => {
    expect(networkState({ ...network, coverage: { ...network.coverage, indicators: [] } })).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { MapNetworkQuery } from '#lib/generated/graphql.ts'
import { readMap } from './read-map.ts'

type MapNetwork = NonNullable<MapNetworkQuery['network']>

const group = (groupKey: string | null, groupCode: string, statutoryNumber: number | null, missing = false) => ({
  id: `id-${groupCode}`,
  label: groupCode,
  groupKey,
  groupCode,
  statutoryNumber,
  missing,
})

const answer: MapNetwork = {
  revision: 3,
  asOf: '2026-11-22',
  districts: [],
  groups: { nodes: [group('DAY_CARE', '2a', 2, true), group('CARRIERS', '2b', 2), group(null, '9', 9, true)] },
  multipliers: { nodes: [] },
  cooperation: {
    nodes: [
      {
        id: 'i1',
        label: 'Kita',
        groupKey: 'DAY_CARE',
        districtId: null,
        reach: 'OWN',
        viaRoleIds: ['r1'],
        hasDeputy: null,
        failureRisk: false,
        gaps: [],
      },
    ],
    edges: [{ id: 'l1', source: 'i1', target: 'i2', confirmed: null, stale: false }],
  },
  coverage: { rulesVersion: '2026-2', indicators: [] },
}

describe('readMap', () => {
  it('calls all groups of a number missing that nobody represents', () => {
    expect(readMap(answer).groups.map(({ code, missing }) => [code, missing])).toEqual([
      ['2a', true],
      ['2b', true],
      ['9', true],
    ])
  })

  it('gives a ghost without a professional group a key of its own', () => {
    expect(readMap(answer).groups[2]?.key).toBe('id-9')
  })

  it('tells "no own multiplier" from "without a deputy"', () => {
    expect(readMap(answer).institutions[0]?.own).toBeNull()
  })

  it('takes a link that says nothing for confirmed by neither', () => {
    expect(readMap(answer).links[0]?.confirmed).toBe('NEITHER')
  })
})

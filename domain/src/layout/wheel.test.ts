import { describe, expect, it } from 'vitest'
import { layoutWheel } from './wheel.ts'
import type { InstitutionInput, MultiplierInput, SectorInput, WheelReach } from './wheel-types.ts'

const sector = (key: string, statutoryNumber: number | null, missing = false): SectorInput => ({
  key,
  code: key,
  label: key,
  statutoryNumber,
  missing,
})
const institutions = (groupKey: string | null, reach: WheelReach, count: number, via: string[] = []) =>
  Array.from({ length: count }, (_, index): InstitutionInput => ({
    id: `${groupKey}-${reach}-${index}`,
    groupKey,
    reach,
    viaRoleIds: via,
  }))
const role = (id: string, groupKey: string, more: Partial<MultiplierInput> = {}): MultiplierInput => ({
  id,
  groupKey,
  hasDeputy: true,
  failureRisk: false,
  institutionId: null,
  ...more,
})

describe('layoutWheel', () => {
  it('draws the empty network: twelve equal missing sectors with their ghosts', () => {
    const sectors = Array.from({ length: 12 }, (_, index) => sector(`S${index}`, index + 1, true))
    const wheel = layoutWheel({ sectors, institutions: [], multipliers: [], links: [] })
    expect(wheel.sectors).toHaveLength(12)
    expect(new Set(wheel.sectors.map(({ start, end }) => (end - start).toFixed(6))).size).toBe(1)
    expect(wheel.ghosts.map(({ lack }) => lack)).toEqual(Array(12).fill('NOTHING'))
    expect(wheel.ghosts.every((ghost) => ghost.institution !== null)).toBe(true)
  })

  it('says "nobody" instead of "nothing" where institutions are known, and then needs no "+"', () => {
    const wheel = layoutWheel({
      sectors: [sector('A', 1, true)],
      institutions: institutions('A', 'NONE', 5),
      multipliers: [],
      links: [],
    })
    expect(wheel.ghosts).toMatchObject([{ sectorKey: 'A', lack: 'NOBODY', institution: null }])
    expect(wheel.sectors[0]).toMatchObject({ institutionCount: 5, reachedCount: 0 })
  })

  it('collects institutions without a group in a last sector', () => {
    const wheel = layoutWheel({
      sectors: [sector('L', null), sector('A', 1)],
      institutions: [...institutions(null, 'NONE', 2), ...institutions('A', 'OWN', 1)],
      multipliers: [],
      links: [],
    })
    expect(wheel.sectors.map(({ key, kind }) => [key, kind])).toEqual([
      ['A', 'STATUTORY'],
      ['L', 'LOCAL'],
      ['?', 'UNASSIGNED'],
    ])
  })

  it('shows group roles and people who carry two institutions in ring 1, but no single own multiplier', () => {
    const wheel = layoutWheel({
      sectors: [sector('A', 1)],
      institutions: institutions('A', 'OWN', 4),
      multipliers: [
        role('group', 'A'),
        role('single', 'A', { institutionId: 'A-OWN-0', actingId: 'p1' }),
        role('first', 'A', { institutionId: 'A-OWN-1', actingId: 'p2' }),
        role('second', 'A', { institutionId: 'A-OWN-2', actingId: 'p2', hasDeputy: false, failureRisk: true }),
      ],
      links: [],
    })
    expect(wheel.multipliers).toMatchObject([
      { id: 'group', roleIds: ['group'], hasDeputy: true },
      { id: 'first', roleIds: ['first', 'second'], hasDeputy: false, failureRisk: true },
    ])
  })

  it('sorts ring 3 by responsible multiplier', () => {
    const mixed = ['b', 'a', 'b', 'a'].map((via, index) => ({
      id: `${via}${index}`,
      groupKey: 'A',
      reach: 'GROUP' as const,
      viaRoleIds: [via],
    }))
    const wheel = layoutWheel({
      sectors: [sector('A', 1)],
      institutions: mixed,
      multipliers: [role('a', 'A'), role('b', 'A')],
      links: [],
    })
    expect(wheel.institutions.map(({ id }) => id)).toEqual(['a1', 'a3', 'b0', 'b2'])
  })

  it('draws 400 institutions with r = 3.4', () => {
    const sectors = Array.from({ length: 21 }, (_, index) => sector(`S${index}`, index < 14 ? index + 1 : null))
    const all = sectors.flatMap(({ key }) => [...institutions(key, 'OWN', 9), ...institutions(key, 'GROUP', 10)])
    const wheel = layoutWheel({ sectors, institutions: all, multipliers: [], links: [] })
    expect(wheel.mode).toBe('SINGLE')
    expect(wheel.glyphs.institution).toBeCloseTo(3.384, 3)
  })

  it('collapses the local groups that do not fit into one', () => {
    const sectors = Array.from({ length: 50 }, (_, index) => sector(`S${index}`, index < 12 ? index + 1 : null))
    const all = sectors.flatMap(({ key }) => institutions(key, 'OWN', 1))
    const wheel = layoutWheel({ sectors, institutions: all, multipliers: [role('m', 'S49')], links: [] })
    expect(wheel.sectors).toHaveLength(40)
    expect(wheel.sectors.at(-1)).toMatchObject({ key: '+', institutionCount: 11 })
    expect(wheel.multipliers).toMatchObject([{ id: 'm', sectorKey: '+' }])
  })

  it('shows tiles and links between sectors above 600 institutions', () => {
    const all = [
      ...institutions('A', 'GROUP', 300, ['m1']),
      ...institutions('B', 'NONE', 340),
      ...institutions('A', 'OWN', 1),
    ]
    const wheel = layoutWheel({
      sectors: [sector('A', 1), sector('B', 2)],
      institutions: all,
      multipliers: [role('m1', 'A')],
      links: [0, 1, 2, 3].map((index) => ({ id: `l${index}`, source: `A-GROUP-${index}`, target: `B-NONE-${index}` })),
    })
    expect(wheel.mode).toBe('DENSITY')
    expect(wheel.tiles.map(({ sectorKey, reach, roleId, count }) => [sectorKey, reach, roleId, count])).toEqual([
      ['A', 'OWN', null, 1],
      ['A', 'GROUP', 'm1', 300],
      ['B', 'NONE', null, 340],
    ])
    expect(wheel.links).toEqual([])
    expect(wheel.sectorLinks).toMatchObject([{ source: 'A', target: 'B', count: 4, width: 1.5 }])
    expect(wheel.institutions).toHaveLength(641)
    // The multiplier keeps the size it has among 400: only the institutions behind the tiles are packed closer.
    expect(wheel.glyphs.multiplier).toBeCloseTo(5.2 * (8.5 / 10.8), 6)
  })
})

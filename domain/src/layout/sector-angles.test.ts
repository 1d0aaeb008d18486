import { describe, expect, it } from 'vitest'
import { sectorArcs, type SectorWeight } from './sector-angles.ts'

const statutory = (institutionCount: number): SectorWeight => ({ isStatutory: true, institutionCount })
const local = (institutionCount: number): SectorWeight => ({ isStatutory: false, institutionCount })

describe('sectorArcs', () => {
  it('gives every sector 7.2° and a share per institution', () => {
    // u = (360 − 18 − 4 − 0.9·1 − 7.2·3) / 35 = 315.5 / 35 = 9.0142857
    const [first, second, third] = sectorArcs([statutory(10), statutory(20), local(5)])
    expect(first?.start).toBe(9)
    expect(first?.end).toBeCloseTo(9 + 97.342857, 6)
    expect(second?.start).toBeCloseTo(107.242857, 6)
    expect(second?.end).toBeCloseTo(294.728571, 6)
    expect(third?.start).toBeCloseTo(298.728571, 6)
    expect(third?.end).toBeCloseTo(351, 6)
    expect(first?.mid).toBeCloseTo(57.671429, 6)
  })

  it('matches the formula for the network of the mockups: 14 statutory and 7 local groups, 214 institutions', () => {
    const counts = [7, 55, 15, 4, 30, 8, 24, 2, 3, 1, 1, 0, 5, 3]
    const localCounts = [2, 2, 2, 11, 18, 12, 9]
    const arcs = sectorArcs([...counts.map(statutory), ...localCounts.map(local)])
    const unit = (360 - 18 - 4 - 0.9 * 19 - 7.2 * 21) / 214
    expect((arcs[1]?.end ?? 0) - (arcs[1]?.start ?? 0)).toBeCloseTo(7.2 + 55 * unit, 9)
    expect((arcs[11]?.end ?? 0) - (arcs[11]?.start ?? 0)).toBeCloseTo(7.2, 9)
    expect((arcs[14]?.start ?? 0) - (arcs[13]?.end ?? 0)).toBeCloseTo(4, 9)
    expect(arcs.at(-1)?.end).toBeCloseTo(351, 9)
  })

  it('makes sectors equal when there is no institution, without dividing by zero', () => {
    // (360 − 18 − 3·0.9) / 4 = 84.825
    for (const arc of sectorArcs([statutory(0), statutory(0), statutory(0), statutory(0)])) {
      expect(arc.end - arc.start).toBeCloseTo(84.825, 9)
    }
  })

  it('has no second gap without local groups', () => {
    const arcs = sectorArcs([statutory(1), statutory(1)])
    expect((arcs[1]?.start ?? 0) - (arcs[0]?.end ?? 0)).toBeCloseTo(0.9, 9)
  })

  it('answers an empty list with an empty list', () => {
    expect(sectorArcs([])).toEqual([])
  })
})

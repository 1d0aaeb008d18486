import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { institutionBands, multiplierBand } from './measures.ts'
import { multiplierRing } from './multiplier-ring.ts'
import { layoutWheel } from './wheel.ts'
import { wheelInputs } from './wheel-input.arbitrary.ts'
import type { Place } from './wheel-types.ts'

const runs = { numRuns: 60, seed: 20261122 }
const tolerance = 1e-9

function closest(places: readonly Place[]): number {
  let least = Infinity
  places.forEach((a, index) => {
    for (const b of places.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))
  })
  return least
}

describe('layoutWheel, for every network', () => {
  it('lets no two glyphs of a band overlap', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        const { institutions, multipliers, glyphs } = layoutWheel(input)
        const inBand = (reach: string) => institutions.filter((institution) => institution.reach === reach)
        expect(closest(inBand('OWN'))).toBeGreaterThan(2 * glyphs.institution)
        expect(closest(inBand('GROUP'))).toBeGreaterThan(2 * glyphs.institution)
        expect(closest(inBand('NONE'))).toBeGreaterThan(2 * glyphs.notReached)
        expect(closest(multipliers)).toBeGreaterThan(2 * glyphs.multiplier)
      }),
      runs,
    )
  })

  it('places every institution exactly once, inside its sector and band', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        const wheel = layoutWheel(input)
        expect(wheel.institutions.map(({ id }) => id).sort()).toEqual(input.institutions.map(({ id }) => id).sort())
        const groupOf = new Map(input.institutions.map(({ id, groupKey }) => [id, groupKey ?? '?']))
        const sectors = new Map(wheel.sectors.map((sector) => [sector.key, sector]))
        for (const { id, sectorKey, reach, angle, radius } of wheel.institutions) {
          const sector = sectors.get(sectorKey)
          expect(sectorKey).toBe(groupOf.get(id))
          expect(angle).toBeGreaterThan((sector?.start ?? Infinity) - tolerance)
          expect(angle).toBeLessThan((sector?.end ?? -Infinity) + tolerance)
          const size = wheel.glyphs[reach === 'NONE' ? 'notReached' : 'institution']
          expect(radius - size).toBeGreaterThan(institutionBands[reach].inner - tolerance)
          expect(radius + size).toBeLessThan(institutionBands[reach].outer + tolerance)
        }
        const inRing = multiplierRing(input.multipliers).map(({ id }) => id)
        expect(wheel.multipliers.map(({ id }) => id).sort()).toEqual(inRing.sort())
        for (const { radius } of wheel.multipliers) {
          expect(radius).toBeGreaterThan(multiplierBand.inner)
          expect(radius).toBeLessThan(multiplierBand.outer)
        }
      }),
      runs,
    )
  })

  it('fills the circle: sectors, gaps and the wedge are 360°', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        const { sectors } = layoutWheel(input)
        const widths = sectors.reduce((sum, { start, end }) => sum + end - start, 0)
        const gaps = sectors.slice(1).reduce((sum, { start }, index) => sum + start - (sectors[index]?.end ?? 0), 0)
        expect(widths + gaps + 18).toBeCloseTo(360, 6)
        for (const { start, end } of sectors) expect(end).toBeGreaterThan(start)
      }),
      runs,
    )
  })

  it('does not depend on words', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        const relabelled = { ...input, sectors: input.sectors.map((sector) => ({ ...sector, label: 'x', code: 'y' })) }
        const strip = (wheel: ReturnType<typeof layoutWheel>) => ({
          ...wheel,
          sectors: wheel.sectors.map((sector) => ({ ...sector, label: '', code: '' })),
        })
        expect(strip(layoutWheel(relabelled))).toEqual(strip(layoutWheel(input)))
      }),
      runs,
    )
  })

  it('gives the same picture for the same network', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        expect(layoutWheel({ ...input, institutions: [...input.institutions] })).toEqual(layoutWheel(input))
      }),
      runs,
    )
  })

  it('keeps labels of a side apart', () => {
    fc.assert(
      fc.property(wheelInputs, (input) => {
        const { labels } = layoutWheel(input)
        for (const side of ['LEFT', 'RIGHT'] as const) {
          const heights = labels.filter((label) => label.side === side).map(({ y }) => y)
          const step = Math.min(31, (2 * 326) / Math.max(1, heights.length - 1))
          heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThan(step - 1e-6))
        }
      }),
      runs,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { packBand } from './packing.ts'

const band = { inner: 124, outer: 174 }
const space = { pitch: 10.8, glyph: 4.3 }
const arcOf = (degrees: number) => ({ start: 0, end: degrees, mid: degrees / 2 })
const radiiOf = (count: number, degrees: number) =>
  Map.groupBy(packBand(count, arcOf(degrees), band, space) ?? [], (place) => Number(place.radius.toFixed(3)))

describe('packBand', () => {
  it('uses one row in the middle of the band while ⌊arc / s⌋ suffices', () => {
    // 60° at 149 = 156.03 long: ⌊156.03 / 10.8⌋ = 14
    expect([...radiiOf(14, 60).keys()]).toEqual([149])
  })

  it('adds a row for the fifteenth, 1.16 s apart and centred', () => {
    const rows = radiiOf(15, 60)
    expect([...rows.keys()].sort()).toEqual([142.736, 155.264])
    // capacities 13 and 15 of 28: ⌊15·13/28⌋ = 6, ⌊15·15/28⌋ = 8, the one left over goes inside
    expect(rows.get(142.736)?.length).toBe(7)
    expect(rows.get(155.264)?.length).toBe(8)
  })

  it('spaces a row evenly over the arc', () => {
    const angles = (packBand(10, arcOf(60), band, space) ?? []).map((place) => place.angle)
    expect(angles[0]).toBeCloseTo(3, 9)
    expect(angles[9]).toBeCloseTo(57, 9)
  })

  it('keeps few glyphs together: at most 2.5 s apart, centred', () => {
    const angles = (packBand(2, arcOf(60), band, space) ?? []).map((place) => place.angle)
    // 27 units at radius 149 are 10.3825°
    expect((angles[1] ?? 0) - (angles[0] ?? 0)).toBeCloseTo(10.3825, 3)
    expect((angles[1] ?? 0) + (angles[0] ?? 0)).toBeCloseTo(60, 9)
  })

  it('presses rows together before it gives up', () => {
    // 7.2° hold one per row (16.1 to 21.3 long); five rows stand (50 − 8.6) / 4 = 10.35 apart
    const rows = [...radiiOf(5, 7.2).keys()].sort((a, b) => a - b)
    expect(rows).toEqual([128.3, 138.65, 149, 159.35, 169.7])
    expect(packBand(6, arcOf(7.2), band, space)).toBeNull()
  })

  it('lets one glyph into a row that is shorter than the pitch', () => {
    const ring = packBand(1, arcOf(7.2), { inner: 70, outer: 108 }, { pitch: 14, glyph: 5.2 })
    expect(ring).toEqual([expect.objectContaining({ angle: 3.6, radius: 89 })])
  })

  it('places nobody for nobody', () => {
    expect(packBand(0, arcOf(1), band, space)).toEqual([])
  })
})

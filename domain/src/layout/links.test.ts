import { describe, expect, it } from 'vitest'
import { controlPoints, linkCurve, wheelLinks } from './links.ts'
import { placeAt } from './polar.ts'

const end = (angle: number, radius: number, mid: number) => ({ angle, radius, sector: { mid } })
const polar = ([x = 0, y = 0]: readonly number[]) => ({
  angle: (Math.atan2(x, -y) * 180) / Math.PI,
  radius: Math.hypot(x, y),
})

describe('controlPoints', () => {
  it('goes from the node over stem and mouth to two inner points and back out', () => {
    const points = controlPoints(end(40, 150, 30), end(100, 200, 110)).map(polar)
    const expected = [
      [40, 150],
      [40, 134],
      [34.2, 118],
      [34.2, 118 * 0.66],
      [105.8, 118 * 0.66],
      [105.8, 118],
      [100, 159],
      [100, 200],
    ]
    points.forEach((point, index) => {
      expect(point.angle).toBeCloseTo(expected[index]?.[0] ?? NaN, 6)
      expect(point.radius).toBeCloseTo(expected[index]?.[1] ?? NaN, 6)
    })
  })

  it.each([
    [39, 0.92],
    [41, 0.66],
    [89, 0.66],
    [91, 0.36],
    [180, 0.36],
    [325, 0.92],
  ])('pulls the inner points of mouths %d° apart to %d of the mouth', (apart, pull) => {
    const inner = controlPoints(end(0, 150, 0), end(apart, 150, apart))[3]
    expect(Math.hypot(...(inner ?? [0, 0]))).toBeCloseTo(118 * pull, 6)
  })
})

describe('linkCurve', () => {
  it('starts and ends at its nodes', () => {
    const numbers =
      linkCurve(end(90, 150, 80), end(180, 200, 190))
        .match(/-?\d+(\.\d+)?/g)
        ?.map(Number) ?? []
    expect(numbers.slice(0, 2)).toEqual([150, 0])
    expect(numbers.slice(-2)).toEqual([0, 200])
  })

  it('is a B-spline straightened to 0.86', () => {
    const from = end(40, 150, 30)
    const to = end(100, 200, 110)
    const [a, b] = [placeAt(40, 150), placeAt(100, 200)]
    const bundled = controlPoints(from, to).map(([x, y], index) => [
      0.86 * x + 0.14 * (a.x + (index / 7) * (b.x - a.x)),
      0.86 * y + 0.14 * (a.y + (index / 7) * (b.y - a.y)),
    ])
    const knot = [0, 1].map(
      (axis) => ((bundled[2]?.[axis] ?? 0) + 4 * (bundled[3]?.[axis] ?? 0) + (bundled[4]?.[axis] ?? 0)) / 6,
    )
    const drawn = linkCurve(from, to)
      .split(/[A-Z]/)
      .slice(1)
      .map((piece) => piece.split(',').slice(-2).map(Number))
    const distances = drawn.map(([x = 0, y = 0]) => Math.hypot(x - (knot[0] ?? 0), y - (knot[1] ?? 0)))
    expect(Math.min(...distances)).toBeLessThan(0.002)
  })
})

describe('wheelLinks', () => {
  it('leaves out a link with an unknown end', () => {
    const institution = { id: 'a', sectorKey: 's', reach: 'OWN' as const, ...placeAt(10, 150) }
    const sectors = new Map([['s', { start: 0, end: 20, mid: 10 }]])
    expect(wheelLinks([{ id: 'l', source: 'a', target: 'nobody' }], [institution], sectors)).toEqual([])
  })
})

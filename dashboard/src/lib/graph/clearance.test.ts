import { describe, expect, it } from 'vitest'
import { boxDistance, freestSpot } from './clearance.ts'

const box = (x: number, y: number, half = 5) => ({ x, y, halfWidth: half, halfHeight: half })

describe('boxDistance', () => {
  it('measures the gap, straight and over the corner', () => {
    expect(boxDistance(box(0, 0), box(20, 0))).toBe(10)
    expect(boxDistance(box(0, 0), box(13, 14))).toBe(5)
  })

  it('is negative where boxes overlap', () => {
    expect(boxDistance(box(0, 0), box(6, 2))).toBe(-4)
  })
})

describe('freestSpot', () => {
  it('takes the candidate with most room', () => {
    const spots = [box(0, 0), box(0, 30)].map((spot) => ({ ...spot, cost: 0 }))
    expect(freestSpot(spots, [box(0, 8)])).toBe(spots[1])
  })

  it('prefers near to far when both are free', () => {
    const spots = [
      { ...box(100, 0), cost: 10 },
      { ...box(50, 0), cost: 5 },
    ]
    expect(freestSpot(spots, [box(0, 0)])).toBe(spots[1])
  })

  it('takes a long way rather than cover something', () => {
    const spots = [
      { ...box(0, 0), cost: 0 },
      { ...box(300, 0), cost: 40 },
    ]
    expect(freestSpot(spots, [box(2, 2)])).toBe(spots[1])
  })

  it('has no answer without candidates', () => {
    expect(freestSpot([], [])).toBeNull()
  })
})

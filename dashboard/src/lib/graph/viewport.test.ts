import { describe, expect, it } from 'vitest'
import { fitViewport, isCodedAt, labelledExtent, textScaleFor } from './viewport.ts'

describe('fitViewport', () => {
  it('centres the wheel and fits the tighter side', () => {
    expect(fitViewport(1000, 400, { halfWidth: 250, halfHeight: 200 })).toEqual({ x: 500, y: 200, zoom: 1 })
    expect(fitViewport(250, 400, { halfWidth: 250, halfHeight: 200 })).toEqual({ x: 125, y: 200, zoom: 0.5 })
  })
})

describe('labelledExtent', () => {
  it('reaches as far as the longest label', () => {
    const labels = [
      { sectorKey: 'a', x: 310 },
      { sectorKey: 'b', x: -200 },
    ]
    const widths = new Map([
      ['a', { width: 120 }],
      ['b', { width: 290 }],
    ])
    expect(labelledExtent(labels, widths).halfWidth).toBe(496)
    expect(labelledExtent([], widths).halfWidth).toBe(406)
  })
})

describe('textScaleFor', () => {
  it('keeps names readable where the wheel is small, within the room between them', () => {
    expect(textScaleFor(1000, 800)).toBe(1)
    expect(textScaleFor(800, 590)).toBeCloseTo(0.95 / (800 / 940), 2)
    expect(textScaleFor(640, 400)).toBe(1.25)
    expect(textScaleFor(0, 0)).toBe(1)
  })
})

describe('isCodedAt', () => {
  it('leaves out names where they cannot be read', () => {
    expect(isCodedAt(390)).toBe(true)
    expect(isCodedAt(860)).toBe(false)
    expect(isCodedAt(0)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { codedExtent, extentFor, fitViewport, labelledExtent } from './viewport.ts'

describe('fitViewport', () => {
  it('centres the wheel and fits the tighter side', () => {
    expect(fitViewport(1000, 400, { halfWidth: 250, halfHeight: 200 })).toEqual({ x: 500, y: 200, zoom: 1 })
    expect(fitViewport(250, 400, { halfWidth: 250, halfHeight: 200 })).toEqual({ x: 125, y: 200, zoom: 0.5 })
  })
})

describe('extentFor', () => {
  it('leaves out names where they cannot be read', () => {
    expect(extentFor(390)).toBe(codedExtent)
    expect(extentFor(860)).toBe(labelledExtent)
  })
})

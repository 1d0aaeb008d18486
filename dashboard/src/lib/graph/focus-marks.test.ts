import { describe, expect, it } from 'vitest'
import { boxDistance } from './clearance.ts'
import { calloutOf, labelAt, numberMarks, placesById } from './focus-marks.ts'
import { smallNetwork } from './map-data.factory.ts'
import { wheelOf } from './wheel-of.ts'

const wheel = wheelOf(smallNetwork())
const widths = new Map(wheel.sectors.map(({ key }) => [key, { width: 120 }]))
const extent = { halfWidth: 456, halfHeight: 344 }
const places = placesById(wheel)
const focus = places.get('Kita Wiesenwinkel')

describe('numberMarks', () => {
  it('sets each number beside its neighbour and none over another', () => {
    if (!focus) throw new Error('no focus')
    const marks = numberMarks(wheel, focus, [
      { number: 1, id: 'Grundschule Ost' },
      { number: 2, id: 'Kita Müllerhof' },
      { number: 3, id: 'nobody' },
    ])
    expect(marks.map(({ number }) => number)).toEqual([1, 2])
    for (const { at, badge } of marks) expect(Math.hypot(at.x - badge.x, at.y - badge.y)).toBeCloseTo(15, 6)
    const [one, two] = marks.map(({ badge }) => ({ ...badge, halfWidth: 6.5, halfHeight: 6.5 }))
    if (one && two) expect(boxDistance(one, two)).toBeGreaterThan(0)
  })
})

describe('calloutOf', () => {
  it('stays in the picture and covers no glyph and no label', () => {
    for (const place of places.values()) {
      const callout = calloutOf(wheel, widths, place, 'Kita Wiesenwinkel', extent, [])
      expect(Math.abs(callout.x) + callout.halfWidth).toBeLessThan(extent.halfWidth)
      for (const { x, y } of wheel.institutions) {
        expect(boxDistance(callout, { x, y, halfWidth: 4, halfHeight: 4 })).toBeGreaterThan(0)
      }
    }
  })

  it.each([456, 330])('cuts a name that is longer than the picture is wide (%i units to each side)', (halfWidth) => {
    for (const place of places.values()) {
      const callout = calloutOf(wheel, widths, place, 'x'.repeat(208), { ...extent, halfWidth }, [])
      expect(callout.text).toMatch(/^x+…$/)
      expect(Math.abs(callout.x) + callout.halfWidth).toBeLessThanOrEqual(halfWidth)
    }
  })
})

describe('labelAt', () => {
  it('finds the group whose name was clicked', () => {
    const label = wheel.labels.find(({ side }) => side === 'RIGHT')
    if (!label) throw new Error('no label')
    expect(labelAt(wheel, widths, { x: label.x + 60, y: label.y })).toBe(label.sectorKey)
    expect(labelAt(wheel, widths, { x: 0, y: 0 })).toBeNull()
  })
})

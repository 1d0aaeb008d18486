import { placeAt } from '@schutznetz/domain/layout/polar.ts'
import type { Place, Wheel } from '@schutznetz/domain/layout/wheel-types.ts'
import { freestSpot, type Box, type Candidate } from './clearance.ts'
import { ghostId } from './scene.ts'
import { shorten } from './sector-words.ts'
import type { Extent } from './viewport.ts'

export interface NumberedMark {
  readonly number: number
  readonly at: { readonly x: number; readonly y: number }
  readonly badge: { readonly x: number; readonly y: number }
}

/** The name of the focus, with the place it belongs to. */
export interface Callout extends Box {
  readonly text: string
  readonly at: { readonly x: number; readonly y: number }
}

/** Room that the words of each sector take. */
export type LabelWidths = ReadonlyMap<string, { readonly width: number }>

const badgeHalf = 6.5
const badgeDistance = 15
const calloutHalfHeight = 11
/** Width of a letter of the callout's type, on average; a few units too many do no harm. */
const letterWidth = 6.4
/** A register knows names of 120 letters; the panel shows them whole. */
const calloutLetters = 48

/** Numbers beside the neighbours of the focus, each where most room is. O(neighbours · glyphs). */
export function numberMarks(
  wheel: Wheel,
  focus: Place,
  neighbours: readonly { readonly number: number; readonly id: string }[],
): NumberedMark[] {
  const places = placesById(wheel)
  const obstacles = [...glyphBoxes(wheel), square(focus, 10)]
  return neighbours.flatMap(({ number, id }) => {
    const at = places.get(id)
    if (!at) return []
    const candidates = directions(12).map((angle): Candidate => {
      const { x, y } = placeAt(at.angle + angle, badgeDistance)
      return { x: at.x + x, y: at.y + y, halfWidth: badgeHalf, halfHeight: badgeHalf, cost: 0 }
    })
    const badge = freestSpot(candidates, obstacles) ?? candidates[0]
    if (!badge) return []
    obstacles.push(badge)
    return [{ number, at, badge }]
  })
}

/** The callout of a place: near it or at the rim, wherever it covers nothing. */
export function calloutOf(
  wheel: Wheel,
  widths: LabelWidths,
  focus: Place,
  name: string,
  extent: Extent,
  marks: readonly NumberedMark[],
): Callout {
  const text = calloutText(name, extent)
  const halfWidth = (text.length * letterWidth) / 2 + 9
  const box = { halfWidth, halfHeight: calloutHalfHeight }
  const near = directions(16).flatMap((angle) =>
    [26, 44, 70].map((distance) => {
      const { x, y } = placeAt(angle, distance)
      return { x: focus.x + x + Math.sign(x) * halfWidth, y: focus.y + y }
    }),
  )
  const rim = directions(48).map((angle) => {
    const { x, y } = placeAt(angle, 318)
    return { x: x + Math.sign(x) * halfWidth * 0.9, y }
  })
  const candidates = [...near, ...rim]
    .filter(
      ({ x, y }) => Math.abs(x) + halfWidth < extent.halfWidth && Math.abs(y) + calloutHalfHeight < extent.halfHeight,
    )
    .map(({ x, y }): Candidate => ({ x, y, ...box, cost: Math.hypot(x - focus.x, y - focus.y) / 40 }))
  const obstacles = [
    ...glyphBoxes(wheel),
    ...labelBoxes(wheel, widths),
    ...marks.map(({ badge }) => square(badge, badgeHalf)),
    square(focus, 10),
    square({ x: 0, y: 0 }, 33),
  ]
  const roomAside = Math.max(0, extent.halfWidth - halfWidth)
  const above = { x: Math.max(-roomAside, Math.min(roomAside, focus.x)), y: focus.y - 30 }
  const spot = freestSpot(candidates, obstacles) ?? above
  return { x: spot.x, y: spot.y, ...box, text, at: focus }
}

function calloutText(name: string, extent: Extent): string {
  return shorten(name, Math.min(calloutLetters, Math.floor((2 * extent.halfWidth - 40) / letterWidth)))
}

/** Where everything stands that can be in focus: institutions, multipliers and ghosts of groups. */
export function placesById(wheel: Wheel): Map<string, Place> {
  return new Map([
    ...wheel.institutions.map((institution) => [institution.id, institution] as const),
    ...wheel.multipliers.map((glyph) => [glyph.id, glyph] as const),
    ...wheel.ghosts.map(({ sectorKey, person }) => [ghostId(sectorKey), person] as const),
  ])
}

/** The group whose label is at a point, for a click on its name. */
export function labelAt(
  wheel: Wheel,
  widths: LabelWidths,
  point: { readonly x: number; readonly y: number },
): string | null {
  const hit = labelBoxes(wheel, widths).findIndex(
    (box) => Math.abs(box.x - point.x) < box.halfWidth && Math.abs(box.y - point.y) < box.halfHeight,
  )
  return wheel.labels[hit]?.sectorKey ?? null
}

function glyphBoxes(wheel: Wheel): Box[] {
  const { institution, multiplier } = wheel.glyphs
  return [
    ...wheel.institutions.map((place) => square(place, institution)),
    ...wheel.multipliers.map((place) => square(place, multiplier + 1)),
    ...wheel.ghosts.map(({ word }) => square(word, 20)),
  ]
}

function labelBoxes(wheel: Wheel, widths: LabelWidths): Box[] {
  return wheel.labels.map(({ sectorKey, side, x, y }) => {
    const halfWidth = (widths.get(sectorKey)?.width ?? 0) / 2
    return { x: x + (side === 'RIGHT' ? halfWidth : -halfWidth), y: y + 1, halfWidth, halfHeight: 15.5 }
  })
}

function square({ x, y }: { readonly x: number; readonly y: number }, half: number): Box {
  return { x, y, halfWidth: half, halfHeight: half }
}

function directions(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 360) / count)
}

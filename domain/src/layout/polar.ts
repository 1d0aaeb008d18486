import type { Place } from './wheel-types.ts'

const radians = Math.PI / 180

/** Places a point by its angle (degrees clockwise from 12 o'clock) and radius; y points down as on a screen. */
export function placeAt(angle: number, radius: number): Place {
  return { angle, radius, x: radius * Math.sin(angle * radians), y: -radius * Math.cos(angle * radians) }
}

/** Length of an arc. */
export function arcLength(degrees: number, radius: number): number {
  return degrees * radians * radius
}

/** Degrees that an arc of this length spans. */
export function arcDegrees(length: number, radius: number): number {
  return length / radius / radians
}

/** The smaller angle between two directions, 0 to 180. */
export function angleBetween(a: number, b: number): number {
  const difference = Math.abs(a - b) % 360
  return difference > 180 ? 360 - difference : difference
}

import { placeAt } from './polar.ts'
import type { Band } from './measures.ts'
import type { Place } from './wheel-types.ts'

/** SVG path of a ring segment between two angles and two radii. */
export function segmentPath(start: number, end: number, band: Band): string {
  const large = end - start > 180 ? 1 : 0
  const [a, b] = [placeAt(start, band.outer), placeAt(end, band.outer)]
  const [c, d] = [placeAt(end, band.inner), placeAt(start, band.inner)]
  const outer = `M${point(a)}A${band.outer} ${band.outer} 0 ${large} 1 ${point(b)}`
  return `${outer}L${point(c)}A${band.inner} ${band.inner} 0 ${large} 0 ${point(d)}Z`
}

function point({ x, y }: Place): string {
  return `${round(x)} ${round(y)}`
}

/** Three decimals: a thousandth of a unit is far below a pixel, and `-0` would make equal paths differ. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}

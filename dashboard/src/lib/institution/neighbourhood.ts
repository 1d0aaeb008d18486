/** Units of the drawing, in pixels: rows of the two lists and the room between them for the curves. */
export const rowHeight = 34
export const width = 118

/** Where a partner stands beside the institution in the middle. */
export interface Seat<Partner> {
  readonly partner: Partner
  /** Distance of the glyph from its list, so that the glyphs form an arc around the middle. */
  readonly indent: number
  /** SVG path from the glyph to the middle. */
  readonly curve: string
  readonly x: number
  readonly y: number
}

export interface Neighbourhood<Partner> {
  readonly left: readonly Seat<Partner>[]
  readonly right: readonly Seat<Partner>[]
  readonly height: number
  readonly middle: { readonly x: number; readonly y: number }
}

const deepest = 16
const margin = 6
/** Radius of the institution in the middle with its ring; curves end there. */
const core = 15

/**
 * Seats partners left and right of the middle, alternating so that both sides are equally long, and draws the curve of
 * each. O(n).
 */
export function seatNeighbours<Partner>(partners: readonly Partner[]): Neighbourhood<Partner> {
  const left = partners.filter((_, index) => index % 2 === 0)
  const right = partners.filter((_, index) => index % 2 === 1)
  const rows = Math.max(left.length, 3)
  const height = rows * rowHeight
  const middle = { x: width / 2, y: height / 2 }
  const seat = (side: readonly Partner[], isLeft: boolean) =>
    side.map((partner, index): Seat<Partner> => {
      const y = middle.y + (index - (side.length - 1) / 2) * rowHeight
      const indent = deepest * ((y - middle.y) / (height / 2)) ** 2
      const x = isLeft ? margin + indent : width - margin - indent
      return { partner, indent, x, y, curve: curveTo(middle, { x, y }) }
    })
  return { left: seat(left, true), right: seat(right, false), height, middle }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Leaves the middle upwards or downwards and reaches the glyph sideways. */
function curveTo(middle: Point, end: Point): string {
  const side = Math.sign(end.x - middle.x)
  const rise = (end.y - middle.y) / (middle.y || 1)
  const start = { x: middle.x + side * core * Math.sqrt(1 - rise * rise * 0.8), y: middle.y + core * rise * 0.9 }
  const reach = Math.abs(end.x - middle.x) * 0.55
  const points = [
    `M${round(start.x)} ${round(start.y)}`,
    `C${round(start.x + side * reach * (1 - Math.abs(rise) * 0.6))} ${round(start.y + rise * 18)}`,
    `${round(end.x - side * reach)} ${round(end.y)}`,
    `${round(end.x - side * 7)} ${round(end.y)}`,
  ]
  return points.join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

import type { IndicatorPointOrigin } from '#lib/generated/graphql.ts'
import { positionOf } from '#lib/graph/trend.ts'
import { round } from '#lib/wheel/round.ts'

/** A point of a trend, as the API answers it. */
export interface TrendValue {
  readonly day: string
  readonly numerator: number
  readonly denominator: number
  readonly target?: number | null
  readonly origin: IndicatorPointOrigin
}

/** Inner box of the picture, in its own units; the floor is 0 %, the ceiling 100 %. */
export const chartBox = { width: 220, height: 64 } as const

/** More stored points than these get no dots of their own: the line says it. */
const mostDots = 40

interface Dot {
  readonly x: number
  readonly y: number
  readonly origin: IndicatorPointOrigin
}

/** What is drawn of a trend: SVG path data in the units of {@link chartBox}. */
export interface TrendPicture {
  /** Up to a value that was computed on its day, or just now. */
  readonly solid: string
  /** Up to a value that was computed later. */
  readonly dashed: string
  readonly target: string
  readonly dots: readonly Dot[]
}

/** The picture of a trend from its first to its last day. Days on which there was nothing to count are left out. */
export function trendPicture(values: readonly TrendValue[]): TrendPicture {
  const counted = values.filter(({ denominator }) => denominator > 0)
  const [from = '', to = ''] = [values.at(0)?.day, values.at(-1)?.day]
  const places = counted.map(({ day, numerator, denominator, target = null, origin }) => ({
    x: round(from === to ? chartBox.width : positionOf(day, from, to) * chartBox.width),
    y: heightOf(numerator / denominator),
    targetY: target === null ? null : heightOf(target),
    origin,
  }))
  const [solid, dashed, target]: string[][] = [[], [], []]
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (!before) continue
    const line = `M${before.x} ${before.y}L${place.x} ${place.y}`
    if (place.origin === 'LATER') dashed?.push(line)
    else solid?.push(line)
    if (before.targetY !== null) target?.push(`M${before.x} ${before.targetY}H${place.x}`)
  }
  const dots = places.filter(({ origin }, index) => places.length <= mostDots || origin === 'NOW' || index === 0)
  return {
    solid: solid?.join('') ?? '',
    dashed: dashed?.join('') ?? '',
    target: target?.join('') ?? '',
    dots: dots.map(({ x, y, origin }) => ({ x, y, origin })),
  }
}

function heightOf(share: number): number {
  return round((1 - Math.min(1, Math.max(0, share))) * chartBox.height)
}

/** How much a share rose since the first counted day, in percentage points; `null` where there is nothing to compare. */
export function riseOf(values: readonly TrendValue[]): { readonly since: string; readonly points: number } | null {
  const counted = values.filter(({ denominator }) => denominator > 0)
  const [first, last] = [counted.at(0), counted.at(-1)]
  if (!first || !last || first === last) return null
  const share = ({ numerator, denominator }: TrendValue) => (100 * numerator) / denominator
  return { since: first.day, points: Math.round(share(last)) - Math.round(share(first)) }
}

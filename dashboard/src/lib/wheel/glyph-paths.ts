import { glyphDrawings, type Paint, type Stroke } from '#lib/graph/glyphs.ts'
import { placePath } from './place-path.ts'
import { round } from './round.ts'
import type { GlyphPlaces } from './static-wheel.ts'

/** One path that draws the same stroke of all glyphs of a kind. */
export interface GlyphPath {
  readonly d: string
  readonly fill: Paint | null
  readonly stroke: Paint | null
  readonly width: number | undefined
  readonly dash: string | undefined
}

interface At {
  readonly x: number
  readonly y: number
  readonly rotation: number
}

/**
 * The strokes of glyphs.ts for all glyphs of a kind, one path each. A disc becomes a line of no length with a round end:
 * a quarter of the letters of two arcs. Nothing passes behind these glyphs, so the thin disc below them is left out.
 */
export function glyphPaths({ name, scale, places }: GlyphPlaces): GlyphPath[] {
  const all = places.split(',').map((place): At => {
    const [x = 0, y = 0, rotation = 0] = place.split(' ').map(Number)
    return { x, y, rotation }
  })
  return glyphDrawings[name].strokes
    .filter((stroke, index) => index > 0 || stroke.fill !== 'surface' || stroke.stroke)
    .flatMap((stroke) =>
      stroke.disc && !stroke.dash ? discPaths(stroke, scale, all) : [strokePath(stroke, scale, all)],
    )
}

function discPaths({ disc, fill, stroke, width = 0 }: Stroke, scale: number, all: readonly At[]): GlyphPath[] {
  const { radius = 0, x = 0, y = 0 } = disc ?? {}
  const d = all.map((at) => `M${round(at.x + x * scale)} ${round(at.y + y * scale)}h0`).join('')
  const line = (paint: Paint, outer: number): GlyphPath => ({
    d,
    fill: null,
    stroke: paint,
    width: round(2 * outer * scale, 2),
    dash: undefined,
  })
  return [
    ...(stroke ? [line(stroke, radius + width / 2)] : []),
    ...(fill ? [line(fill, stroke ? radius - width / 2 : radius)] : []),
  ]
}

function strokePath({ d, disc, fill, stroke, width, dash }: Stroke, scale: number, all: readonly At[]): GlyphPath {
  const outline = disc ? circle(disc.radius) : d
  return {
    d: all.map((at) => placePath(outline, { ...at, scale })).join(''),
    fill: fill ?? null,
    stroke: stroke ?? null,
    width: width && round(width * scale, 2),
    dash,
  }
}

function circle(radius: number): string {
  const half = `A${radius} ${radius} 0 1 0`
  return `M${-radius} 0${half} ${radius} 0${half} ${-radius} 0Z`
}

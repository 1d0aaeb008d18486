/** Colours by what they mean; palette.ts finds their value in the theme. */
export type Paint = 'direct' | 'via-group' | 'gap' | 'risk' | 'surface' | 'hidden' | 'focus'

/** One stroke of the pen of a glyph: SVG path data around (0, 0) in wheel units. */
export interface Stroke {
  readonly d: string
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly width?: number
  readonly dash?: string
  /** Set where the path is a full disc: what draws many at once has a shorter way. */
  readonly disc?: Disc
}

interface Disc {
  readonly radius: number
  readonly x: number
  readonly y: number
}

export type GlyphName =
  | 'multiplier-deputy'
  | 'multiplier-alone'
  | 'multiplier-risk'
  | 'direct'
  | 'via-group'
  | 'not-reached'
  | 'ghost'
  | 'ghost-institution'
  | 'hidden'

export interface GlyphDrawing {
  /** Half the side of the square it fits into. */
  readonly half: number
  readonly strokes: readonly Stroke[]
}

function disc(radius: number, x = 0, y = 0): Pick<Stroke, 'd' | 'disc'> {
  const d = `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  return { d, disc: { radius, x, y } }
}

const diamond = (half: number): string => `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`

/**
 * The glyphs of dashboard.md, drawn once: the canvas, the legend, the panel and the table all use these. Most stand on a
 * thin disc of the surface's colour, so that links pass behind them.
 */
export const glyphDrawings: Readonly<Record<GlyphName, GlyphDrawing>> = {
  'multiplier-deputy': {
    half: 8,
    strokes: [
      { ...disc(4.4, 3.1, -3.1), fill: 'surface' },
      { ...disc(3.5, 3.1, -3.1), fill: 'surface', stroke: 'direct', width: 1.1 },
      { ...disc(5.5), fill: 'surface' },
      { ...disc(4.6), fill: 'direct' },
      { ...disc(1.7), fill: 'surface' },
    ],
  },
  'multiplier-alone': {
    half: 6.5,
    strokes: [
      { ...disc(6), fill: 'surface' },
      { ...disc(4.7), fill: 'surface', stroke: 'direct', width: 1.4 },
      { ...disc(1.7), fill: 'direct' },
    ],
  },
  'multiplier-risk': {
    half: 7.5,
    strokes: [
      { d: 'M0 -7L7.2 5.6L-7.2 5.6Z', fill: 'surface' },
      { d: 'M0 -5.2L5.8 4.6L-5.8 4.6Z', fill: 'risk', stroke: 'risk', width: 0.9 },
      { d: 'M-0.7 -2.4L0.7 -2.4L0.5 1.4L-0.5 1.4Z', fill: 'surface' },
      { ...disc(0.75, 0, 3), fill: 'surface' },
    ],
  },
  direct: {
    half: 5.2,
    strokes: [
      { ...disc(5.1), fill: 'surface' },
      { ...disc(4.3), fill: 'direct' },
    ],
  },
  // Points down here; on the wheel it is turned so that the filled half points to the centre.
  'via-group': {
    half: 5.2,
    strokes: [
      { ...disc(5.1), fill: 'surface' },
      { ...disc(3.7), fill: 'surface', stroke: 'via-group', width: 1.2 },
      { d: 'M-4.2 0A4.2 4.2 0 0 0 4.2 0Z', fill: 'via-group' },
    ],
  },
  'not-reached': {
    half: 6,
    strokes: [{ d: diamond(4.6), fill: 'surface', stroke: 'gap', width: 1.5 }],
  },
  ghost: {
    half: 6.5,
    strokes: [{ ...disc(5.2), fill: 'surface', stroke: 'gap', width: 1.4, dash: '2.4 1.7' }],
  },
  'ghost-institution': {
    half: 9,
    strokes: [
      { ...disc(7.6), fill: 'surface', stroke: 'gap', width: 1.4, dash: '2.6 1.9' },
      { d: 'M-2.8 0H2.8M0 -2.8V2.8', stroke: 'gap', width: 1.4 },
    ],
  },
  hidden: {
    half: 2,
    strokes: [{ ...disc(1.5), fill: 'hidden' }],
  },
}

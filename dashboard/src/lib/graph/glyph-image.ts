import { glyphDrawings, type GlyphName, type Stroke } from './glyphs.ts'
import type { Palette } from './palette.ts'

/** Turns a glyph into an image a canvas can take. Drawn large, so that it stays sharp when somebody zooms in. */
export function glyphImage(name: GlyphName, palette: Palette, rotation = 0): string {
  const { half, strokes } = glyphDrawings[name]
  const box = `viewBox="${-half} ${-half} ${2 * half} ${2 * half}" width="96" height="96"`
  const paths = strokes.map((stroke) => `<path d="${stroke.d}" ${paint(stroke, palette)}/>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><g transform="rotate(${rotation})">${paths}</g></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

function paint({ fill, stroke, width, dash }: Stroke, palette: Palette): string {
  const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
  return `fill="${fill ? palette[fill] : 'none'}" stroke="${stroke ? palette[stroke] : 'none'}" stroke-width="${width ?? 0}"${dashes}`
}

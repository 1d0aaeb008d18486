import type { LinkState } from './neighbours.ts'
import type { Palette } from './palette.ts'
import type { FocusedLink, SceneLink } from './scene.ts'

interface PenStroke {
  readonly paint: keyof Palette
  readonly width: number
  readonly dash: readonly number[]
}

/** How a focused link looks by who confirmed it; the panel draws its samples by the same table. */
export const linkStrokes: Readonly<Record<LinkState, PenStroke>> = {
  BOTH: { paint: 'focus', width: 1.9, dash: [] },
  ONE: { paint: 'focus', width: 1.9, dash: [6, 3] },
  STALE: { paint: 'focus', width: 1.9, dash: [1.9, 2.6] },
  NEITHER: { paint: 'muted', width: 1.1, dash: [5, 2.5, 1.2, 2.5] },
}

const haloWidth = 4.2

export interface LinkPainter {
  paint(context: CanvasRenderingContext2D): void
}

/** Prepares the curves once, so that panning and zooming only strokes them. */
export function preparePainter(
  links: readonly SceneLink[],
  focused: readonly FocusedLink[],
  palette: Palette,
): LinkPainter {
  const mass = links.map(({ curve, width, opacity }) => ({ path: new Path2D(curve), width, opacity }))
  const focus = focused.map(({ curve, state }) => ({ path: new Path2D(curve), stroke: linkStrokes[state] }))
  return {
    paint(context) {
      context.lineCap = 'butt'
      context.setLineDash([])
      context.strokeStyle = palette.ink
      for (const { path, width, opacity } of mass) {
        context.globalAlpha = opacity
        context.lineWidth = width
        context.stroke(path)
      }
      context.globalAlpha = 1
      context.strokeStyle = palette.surface
      context.lineWidth = haloWidth
      for (const { path } of focus) context.stroke(path)
      for (const { path, stroke } of focus) {
        context.strokeStyle = palette[stroke.paint]
        context.lineWidth = stroke.width
        context.setLineDash([...stroke.dash])
        context.stroke(path)
      }
      context.setLineDash([])
    },
  }
}

/** Where the wheel's centre stands on the screen, in pixels, and pixels per wheel unit. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Half the size of what must be visible, in wheel units. */
export interface Extent {
  readonly halfWidth: number
  readonly halfHeight: number
}

const labelledHalfHeight = 344
/** With the codes of the groups only, for narrow screens. */
export const codedExtent: Extent = { halfWidth: 350, halfHeight: 340 }

/** The largest picture of `extent` that fits, centred: what `viewBox` does before the canvas is there. */
export function fitViewport(width: number, height: number, { halfWidth, halfHeight }: Extent): Viewport {
  const zoom = Math.min(width / (2 * halfWidth), height / (2 * halfHeight))
  return { x: width / 2, y: height / 2, zoom }
}

/** Names need about this many pixels beside the wheel; below that only codes fit. */
export function isCodedAt(width: number): boolean {
  return width > 0 && width < 620
}

/** As wide as the longest label reaches, so that nothing is cut off and no room is wasted. */
export function labelledExtent(
  labels: readonly { readonly sectorKey: string; readonly x: number }[],
  widths: ReadonlyMap<string, { readonly width: number }>,
): Extent {
  const reach = labels.map(({ sectorKey, x }) => Math.abs(x) + (widths.get(sectorKey)?.width ?? 0))
  return { halfWidth: Math.max(400, ...reach) + 6, halfHeight: labelledHalfHeight }
}

/** Two lines of text in the 31 units between labels grow no further than this. */
const largestTextScale = 1.25
/** Pixels per unit at which the text has its size from dashboard.md. */
const readableZoom = 0.95

/** How much larger the names are drawn where the wheel is small, so that they stay readable. */
export function textScaleFor(width: number, height: number): number {
  if (width === 0 || height === 0) return 1
  const { zoom } = fitViewport(width, height, { halfWidth: 470, halfHeight: labelledHalfHeight })
  return Math.min(largestTextScale, Math.max(1, readableZoom / zoom))
}

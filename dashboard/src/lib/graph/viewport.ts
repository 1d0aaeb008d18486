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

/** With the names of all groups beside the wheel. */
export const labelledExtent: Extent = { halfWidth: 457, halfHeight: 344 }
/** With the codes of the groups only, for narrow screens. */
export const codedExtent: Extent = { halfWidth: 336, halfHeight: 336 }

/** The largest picture of `extent` that fits, centred: what `viewBox` does before the canvas is there. */
export function fitViewport(width: number, height: number, { halfWidth, halfHeight }: Extent): Viewport {
  const zoom = Math.min(width / (2 * halfWidth), height / (2 * halfHeight))
  return { x: width / 2, y: height / 2, zoom }
}

/** Names need about this many pixels beside the wheel; below that only codes fit. */
export function extentFor(width: number): Extent {
  return width < 620 ? codedExtent : labelledExtent
}

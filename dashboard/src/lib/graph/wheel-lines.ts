import { radii } from '@schutznetz/domain/layout/measures.ts'
import { placeAt } from '@schutznetz/domain/layout/polar.ts'

/** Radii of the lines between the rings. */
export const ringBorders = [116, 176.5] as const

const [start, end] = [placeAt(8.6, radii.boundary), placeAt(351.4, radii.boundary)]

/** The line between reached and not reached; open at the top, where its name stands. */
export const boundaryPath = `M${start.x} ${start.y}A${radii.boundary} ${radii.boundary} 0 1 1 ${end.x} ${end.y}`

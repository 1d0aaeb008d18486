/** An axis-parallel box around a middle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

/** A place a box could take; `cost` is what is to be said against it, in units of distance. */
export interface Candidate extends Box {
  readonly cost: number
}

/** Free distance between two boxes; negative when they overlap. */
export function boxDistance(a: Box, b: Box): number {
  const dx = Math.abs(a.x - b.x) - a.halfWidth - b.halfWidth
  const dy = Math.abs(a.y - b.y) - a.halfHeight - b.halfHeight
  if (dx < 0 && dy < 0) return Math.max(dx, dy)
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0))
}

/** Room beyond this is worth nothing more. */
const enough = 8
/** An overlap counts this many times: a short leader line never buys a covered glyph. */
const overlapWeight = 40

/**
 * The candidate with the most room around it, less its cost; the first of equals. Pure and quick enough for every change
 * of focus: O(candidates · obstacles).
 */
export function freestSpot(candidates: readonly Candidate[], obstacles: readonly Box[]): Candidate | null {
  let best: Candidate | null = null
  let bestScore = -Infinity
  for (const candidate of candidates) {
    let room = enough
    for (const obstacle of obstacles) room = Math.min(room, boxDistance(candidate, obstacle))
    const score = (room < 0 ? room * overlapWeight : room) - candidate.cost
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

import { angles } from './measures.ts'
import type { SectorArc } from './wheel-types.ts'

/** What the width of a sector depends on. */
export interface SectorWeight {
  readonly isStatutory: boolean
  readonly institutionCount: number
}

/**
 * Arcs of the sectors, clockwise behind the wedge at the top. Width = 7.2° + n·u with
 * u = (360 − 18 − 4 − 0.9·(k − 2) − 7.2·k) / N (dashboard.md, "Angles"). `weights` has the statutory groups first.
 * Without institutions all sectors are equal; without local groups the 4° gap is an ordinary one. O(k).
 */
export function sectorArcs(weights: readonly SectorWeight[]): SectorArc[] {
  const gaps = weights.slice(1).map((weight, index) => gapBetween(weights[index], weight))
  const free = 360 - angles.wedge - sum(gaps)
  const total = sum(weights.map((weight) => weight.institutionCount))
  // Where even the base widths do not fit they shrink together; the circle never overflows.
  const base = total === 0 ? free / weights.length : Math.min(angles.sectorBase, free / weights.length)
  const perInstitution = total === 0 ? 0 : (free - base * weights.length) / total
  let start = angles.wedge / 2
  return weights.map((weight, index) => {
    const end = start + base + weight.institutionCount * perInstitution
    const arc = { start, end, mid: (start + end) / 2 }
    start = end + (gaps[index] ?? 0)
    return arc
  })
}

function gapBetween(previous: SectorWeight | undefined, next: SectorWeight): number {
  return previous?.isStatutory && !next.isStatutory ? angles.kindGap : angles.sectorGap
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

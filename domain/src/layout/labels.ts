import { radii } from './measures.ts'
import { placeAt } from './polar.ts'
import type { SectorArc, WheelLabel } from './wheel-types.ts'

/** Two lines of text and a little air. */
const pitch = 31
/** Labels stay within this distance of the centre line, so that the picture keeps its height. */
const limit = 326
/** A label that moved further than this gets a leader line. */
const tolerance = 3

/** Places the labels of all sectors, relaxed per side so that none overlaps its neighbour. O(k log k). */
export function wheelLabels(sectors: readonly (SectorArc & { readonly key: string })[]): WheelLabel[] {
  const right = sectors.filter((sector) => sector.mid % 360 < 180)
  const left = sectors.filter((sector) => sector.mid % 360 >= 180)
  return [...placeSide(right, 'RIGHT'), ...placeSide(left, 'LEFT')]
}

function placeSide(sectors: readonly (SectorArc & { readonly key: string })[], side: WheelLabel['side']): WheelLabel[] {
  const wanted = sectors
    .map((sector) => ({ sector, anchor: placeAt(sector.mid, radii.labels) }))
    .sort((a, b) => a.anchor.y - b.anchor.y)
  const heights = relaxHeights(
    wanted.map(({ anchor }) => anchor.y),
    pitch,
    limit,
  )
  return wanted.map(({ sector, anchor }, index) => {
    const y = heights[index] ?? anchor.y
    const isMoved = Math.abs(y - anchor.y) > tolerance
    const x = isMoved ? (side === 'RIGHT' ? 1 : -1) * Math.sqrt(Math.max(0, radii.labels ** 2 - y ** 2)) : anchor.x
    const edge = placeAt(sector.mid, radii.edge + 2)
    const line: [number, number][] = [[edge.x, edge.y], isMoved ? [x, y] : [anchor.x * 0.99, anchor.y * 0.99]]
    return { sectorKey: sector.key, side, x, y, line, isMoved }
  })
}

/**
 * The heights closest to the wanted ones (least squares) with at least `distance` between neighbours and within
 * ±`bound`. `wanted` ascends. Pool adjacent violators; the distance gives way when the side is full. O(n).
 */
export function relaxHeights(wanted: readonly number[], distance: number, bound: number): number[] {
  const step = Math.min(distance, wanted.length > 1 ? (2 * bound) / (wanted.length - 1) : distance)
  const blocks: { sum: number; size: number }[] = []
  wanted.forEach((height, index) => {
    let block = { sum: height - index * step, size: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.size > block.sum / block.size; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size }
      blocks.pop()
    }
    blocks.push(block)
  })
  const highest = -bound
  const lowest = bound - (wanted.length - 1) * step
  return blocks
    .flatMap(({ sum, size }) => Array<number>(size).fill(Math.min(Math.max(sum / size, highest), lowest)))
    .map((height, index) => height + index * step)
}

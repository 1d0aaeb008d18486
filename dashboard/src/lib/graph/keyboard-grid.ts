/** What can be reached by keyboard: `grid[sector][ring]` lists ids in the order they stand on the ring. */
export type KeyboardGrid = readonly (readonly (readonly string[])[])[]

export interface Cursor {
  readonly sector: number
  readonly ring: number
  readonly index: number
}

export type Move = 'NEXT_SECTOR' | 'PREVIOUS_SECTOR' | 'OUTWARD' | 'INWARD' | 'NEXT' | 'PREVIOUS' | 'FIRST' | 'LAST'

/** Keys of the map, as its help text names them. */
export const moveOfKey: Readonly<Record<string, Move>> = {
  ArrowRight: 'NEXT_SECTOR',
  ArrowLeft: 'PREVIOUS_SECTOR',
  ArrowUp: 'OUTWARD',
  ArrowDown: 'INWARD',
  PageDown: 'NEXT',
  PageUp: 'PREVIOUS',
  Home: 'FIRST',
  End: 'LAST',
}

/** The id under the cursor. */
export function idAt(grid: KeyboardGrid, cursor: Cursor): string | null {
  return grid[cursor.sector]?.[cursor.ring]?.[cursor.index] ?? null
}

/** Where an id stands; `null` if it is filtered away. O(n). */
export function cursorOf(grid: KeyboardGrid, id: string): Cursor | null {
  for (const [sector, rings] of grid.entries()) {
    for (const [ring, ids] of rings.entries()) {
      const index = ids.indexOf(id)
      if (index >= 0) return { sector, ring, index }
    }
  }
  return null
}

/** The first thing on the wheel, clockwise and from inside; `null` when nothing is shown. */
export function firstCursor(grid: KeyboardGrid): Cursor | null {
  const sector = grid.findIndex((rings) => rings.some((ids) => ids.length > 0))
  if (sector < 0) return null
  return { sector, ring: nearestRing(grid[sector] ?? [], 0), index: 0 }
}

/**
 * Moves the cursor. ←→ go to the neighbouring sector with anything in it and keep the ring as far as possible; ↑↓ go
 * from ring to ring within a sector; page keys walk along a ring from one to the next, over the ends of sectors. At the
 * outermost and innermost ring the cursor stays.
 */
export function moveCursor(grid: KeyboardGrid, cursor: Cursor, move: Move): Cursor {
  switch (move) {
    case 'NEXT_SECTOR':
      return toSector(grid, cursor, 1)
    case 'PREVIOUS_SECTOR':
      return toSector(grid, cursor, -1)
    case 'OUTWARD':
      return toRing(grid, cursor, 1)
    case 'INWARD':
      return toRing(grid, cursor, -1)
    case 'NEXT':
      return alongRing(grid, cursor, 1)
    case 'PREVIOUS':
      return alongRing(grid, cursor, -1)
    case 'FIRST':
      return { ...cursor, index: 0 }
    case 'LAST':
      return { ...cursor, index: Math.max(0, (grid[cursor.sector]?.[cursor.ring]?.length ?? 1) - 1) }
  }
}

function toSector(grid: KeyboardGrid, cursor: Cursor, step: 1 | -1): Cursor {
  for (let distance = 1; distance <= grid.length; distance++) {
    const sector = wrap(cursor.sector + step * distance, grid.length)
    const rings = grid[sector] ?? []
    if (rings.some((ids) => ids.length > 0)) return { sector, ring: nearestRing(rings, cursor.ring), index: 0 }
  }
  return cursor
}

function toRing(grid: KeyboardGrid, cursor: Cursor, step: 1 | -1): Cursor {
  const rings = grid[cursor.sector] ?? []
  const from = rings[cursor.ring]?.length ?? 1
  for (let ring = cursor.ring + step; ring >= 0 && ring < rings.length; ring += step) {
    const count = rings[ring]?.length ?? 0
    // Keep the direction: from the middle of one ring to the middle of the next.
    if (count > 0) return { ...cursor, ring, index: Math.min(count - 1, Math.floor((cursor.index / from) * count)) }
  }
  return cursor
}

function alongRing(grid: KeyboardGrid, cursor: Cursor, step: 1 | -1): Cursor {
  const index = cursor.index + step
  if (grid[cursor.sector]?.[cursor.ring]?.[index] !== undefined) return { ...cursor, index }
  for (let distance = 1; distance <= grid.length; distance++) {
    const sector = wrap(cursor.sector + step * distance, grid.length)
    const count = grid[sector]?.[cursor.ring]?.length ?? 0
    if (count > 0) return { ...cursor, sector, index: step === 1 ? 0 : count - 1 }
  }
  return cursor
}

function nearestRing(rings: readonly (readonly string[])[], wanted: number): number {
  const filled = rings.flatMap((ids, ring) => (ids.length > 0 ? [ring] : []))
  return filled.reduce(
    (best, ring) => (Math.abs(ring - wanted) < Math.abs(best - wanted) ? ring : best),
    filled[0] ?? 0,
  )
}

function wrap(value: number, length: number): number {
  return ((value % length) + length) % length
}

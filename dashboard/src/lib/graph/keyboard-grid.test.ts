import { describe, expect, it } from 'vitest'
import { cursorOf, firstCursor, idAt, moveCursor, type KeyboardGrid, type Move } from './keyboard-grid.ts'

const grid: KeyboardGrid = [
  [['m1'], ['a1', 'a2', 'a3', 'a4'], ['b1', 'b2'], []],
  [[], [], [], []],
  [[], [], ['c1'], ['d1']],
]

const walk = (start: string, ...moves: Move[]): string | null => {
  const from = cursorOf(grid, start)
  return (
    from &&
    idAt(
      grid,
      moves.reduce((cursor, move) => moveCursor(grid, cursor, move), from),
    )
  )
}

describe('moving on the wheel', () => {
  it('starts inside, at the first sector', () => {
    expect(firstCursor(grid)).toEqual({ sector: 0, ring: 0, index: 0 })
    expect(firstCursor([[[], []]])).toBeNull()
  })

  it('goes to the next sector with anything in it, on the nearest ring, and around', () => {
    expect(walk('a2', 'NEXT_SECTOR')).toBe('c1')
    expect(walk('c1', 'NEXT_SECTOR')).toBe('b1')
    expect(walk('m1', 'PREVIOUS_SECTOR')).toBe('c1')
  })

  it('goes from ring to ring in the same direction and stops at the edge', () => {
    expect(walk('m1', 'OUTWARD')).toBe('a1')
    expect(walk('a3', 'OUTWARD')).toBe('b2')
    expect(walk('b2', 'OUTWARD')).toBe('b2')
    expect(walk('b2', 'INWARD', 'INWARD')).toBe('m1')
  })

  it('walks along a ring over the ends of sectors', () => {
    expect(walk('b1', 'NEXT')).toBe('b2')
    expect(walk('b2', 'NEXT')).toBe('c1')
    expect(walk('b1', 'PREVIOUS')).toBe('c1')
    expect(walk('a1', 'LAST')).toBe('a4')
    expect(walk('a4', 'FIRST')).toBe('a1')
  })

  it('does not know what is filtered away', () => {
    expect(cursorOf(grid, 'nobody')).toBeNull()
  })
})

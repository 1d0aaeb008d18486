import { expect, it } from 'vitest'
import { rowHeight, seatNeighbours, width } from './neighbourhood.ts'

it('seats partners on both sides in turn, evenly spaced and centred', () => {
  const { left, right, height, middle } = seatNeighbours(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  expect(left.map(({ partner }) => partner)).toEqual(['a', 'c', 'e', 'g'])
  expect(right.map(({ partner }) => partner)).toEqual(['b', 'd', 'f'])
  expect(height).toBe(4 * rowHeight)
  expect(left.map(({ y }) => y)).toEqual([17, 51, 85, 119])
  expect(right.map(({ y }) => y - middle.y)).toEqual([-rowHeight, 0, rowHeight])
})

it('keeps the arc inside its room and mirrors it', () => {
  const { left, right } = seatNeighbours(Array.from({ length: 12 }, (_, index) => index))
  for (const [index, { x, y, indent }] of left.entries()) {
    expect(x).toBeGreaterThanOrEqual(6)
    expect(x).toBeLessThan(width / 2 - 15)
    expect(right[index]?.x).toBeCloseTo(width - x)
    expect(right[index]).toMatchObject({ y, indent })
  }
})

it('leaves room for the middle where there is one partner, and none', () => {
  expect(seatNeighbours(['a'])).toMatchObject({ height: 3 * rowHeight, left: [{ indent: 0 }], right: [] })
  expect(seatNeighbours([]).height).toBe(3 * rowHeight)
})

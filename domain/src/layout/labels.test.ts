import { describe, expect, it } from 'vitest'
import { relaxHeights, wheelLabels } from './labels.ts'

const at = (mid: number) => ({ key: String(mid), start: mid - 1, end: mid + 1, mid })

describe('relaxHeights', () => {
  it('leaves alone what is far enough apart', () => {
    expect(relaxHeights([-100, 0, 100], 31, 326)).toEqual([-100, 0, 100])
  })

  it('spreads a pair evenly around its middle', () => {
    expect(relaxHeights([0, 11], 31, 326)).toEqual([-10, 21])
  })

  it('moves a third one only as far as it must', () => {
    const [first, second, third] = relaxHeights([0, 11, 40], 31, 326)
    // least squares: the block starts at mean(0, 11 − 31, 40 − 62) = −14
    expect(first).toBeCloseTo(-14, 9)
    expect(second).toBeCloseTo(17, 9)
    expect(third).toBeCloseTo(48, 9)
  })

  it('stays inside the bound and narrows the pitch when the side is full', () => {
    expect(relaxHeights([310, 312], 31, 312)).toEqual([281, 312])
    const full = relaxHeights(Array<number>(30).fill(0), 31, 290)
    expect(full[0]).toBeCloseTo(-290, 9)
    expect(full[29]).toBeCloseTo(290, 9)
  })
})

describe('wheelLabels', () => {
  it('puts a label at radius 312 on the side of its sector, with a tick', () => {
    const [right, left] = wheelLabels([at(90), at(270)])
    expect(right).toMatchObject({ side: 'RIGHT', x: 312, isMoved: false })
    expect(left?.side).toBe('LEFT')
    expect(left?.x).toBeCloseTo(-312, 9)
    expect(right?.line[0]?.[0]).toBeCloseTo(302, 9)
  })

  it('draws a leader line to a label that moved more than 3 units and keeps it on the circle', () => {
    const labels = wheelLabels([at(88), at(90)])
    expect(labels.every((label) => label.isMoved)).toBe(true)
    for (const label of labels) expect(Math.hypot(label.x, label.y)).toBeCloseTo(312, 9)
    expect(Math.abs((labels[1]?.y ?? 0) - (labels[0]?.y ?? 0))).toBeCloseTo(31, 9)
  })
})

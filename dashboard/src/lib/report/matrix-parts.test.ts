import { describe, expect, it } from 'vitest'
import type { MatrixFragment } from '#lib/generated/graphql.ts'
import { matrixParts } from './matrix-parts.ts'

const tally = (numerator: number) => ({ numerator, failing: 0, unknown: 0, denominator: numerator, count: numerator })

function matrixOf(columns: number): MatrixFragment {
  const keys = Array.from({ length: columns }, (_, index) => index)
  return {
    measure: 'REACHED',
    label: 'Erreicht',
    explanation: '',
    indicator: 'INSTITUTIONS_REACHED',
    columns: keys.map((key) => ({ key: String(key), district: null, total: tally(key) })),
    rows: [
      { key: 'row', code: '1', label: 'Row', group: null, isMissing: false, cells: keys.map(tally), total: tally(9) },
    ],
    total: tally(9),
  } as MatrixFragment
}

describe('matrixParts', () => {
  it('leaves a matrix that fits as it is', () => {
    expect(matrixParts(matrixOf(12))).toEqual([matrixOf(12)])
    expect(matrixParts(matrixOf(0))).toEqual([matrixOf(0)])
  })

  it('parts a wide one evenly: every column once, every cell below its column', () => {
    const parts = matrixParts(matrixOf(26))
    expect(parts.map(({ columns }) => columns.length)).toEqual([9, 9, 8])
    expect(parts.flatMap(({ columns }) => columns)).toEqual(matrixOf(26).columns)
    for (const { columns, rows } of parts) {
      expect(rows[0]?.cells.map(({ count }) => String(count))).toEqual(columns.map(({ key }) => key))
    }
  })
})

import type { MatrixFragment } from '#lib/generated/graphql.ts'

/** Columns that fit on A4 beside the names and the total. */
const mostColumns = 12

/** A matrix in parts that a sheet of paper holds, of about the same width; each keeps all rows and the total. */
export function matrixParts(matrix: MatrixFragment): MatrixFragment[] {
  const parts = Math.max(1, Math.ceil(matrix.columns.length / mostColumns))
  const width = Math.ceil(matrix.columns.length / parts)
  return Array.from({ length: parts }, (_, part) => {
    const from = part * width
    return {
      ...matrix,
      columns: matrix.columns.slice(from, from + width),
      rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(from, from + width) })),
    }
  })
}

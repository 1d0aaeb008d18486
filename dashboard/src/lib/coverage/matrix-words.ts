import type { MatrixFragment, MatrixMeasure } from '#lib/generated/graphql.ts'
import { formatCount } from '#lib/format/number.ts'
import { m } from '#lib/paraglide/messages.js'
import { levelOf, type CellLevel } from './cell-level.ts'

export type MatrixRow = MatrixFragment['rows'][number]
export type MatrixColumn = MatrixFragment['columns'][number]
type Tally = MatrixFragment['total']

export const measureWords: Readonly<Record<MatrixMeasure, () => string>> = {
  REACHED: m.coverage_measure_REACHED,
  DIRECT: m.coverage_measure_DIRECT,
  SPECIALIST: m.coverage_measure_SPECIALIST,
  CONCEPT: m.coverage_measure_CONCEPT,
}

export const levelWords: Readonly<Record<CellLevel, () => string>> = {
  ALL: m.coverage_level_ALL,
  MOST: m.coverage_level_MOST,
  HALF: m.coverage_level_HALF,
  FEW: m.coverage_level_FEW,
  NONE: m.coverage_level_NONE,
  UNCOUNTED: m.coverage_level_UNCOUNTED,
  EMPTY: m.coverage_level_EMPTY,
}

export function columnName({ district }: MatrixColumn): string {
  return district?.name ?? m.coverage_no_district()
}

/** What stands in a cell: `10/11`, or a dash. */
export function cellText(tally: Tally): string {
  const level = levelOf(tally)
  if (level === 'EMPTY') return '–'
  return level === 'UNCOUNTED' ? '·' : `${formatCount(tally.numerator)}/${formatCount(tally.denominator)}`
}

/** The same for a screen reader, with row and column. */
export function cellWords(row: string, column: string, tally: Tally): string {
  const level = levelOf(tally)
  if (level === 'EMPTY') return `${row}, ${column}: ${m.coverage_level_EMPTY()}`
  if (level === 'UNCOUNTED') return m.coverage_cell_uncounted({ row, column })
  const figures = {
    row,
    column,
    numerator: formatCount(tally.numerator),
    denominator: formatCount(tally.denominator),
    unknown: formatCount(tally.unknown),
  }
  return tally.unknown > 0 ? m.coverage_cell_unknown(figures) : m.coverage_cell(figures)
}

import type { Day } from '@schutznetz/domain/model/day.ts'

/** What stands in a cell; `null` = empty. Days are ISO text, so that both formats know what they are. */
export type CellValue = string | number | null

/** A column of a list as a file shows it: words for what a reader reads, numbers and days as such. */
export interface ExportColumn<Row> {
  readonly label: string
  readonly kind: 'text' | 'number' | 'day'
  readonly value: (row: Row) => CellValue
}

/** A list of exactly what is shown: its rows in their order, its columns in theirs. */
export interface ExportTable<Row> {
  /** Name of the sheet and of the file: «Einrichtungen». */
  readonly title: string
  readonly columns: readonly ExportColumn<Row>[]
  readonly rows: readonly Row[]
}

/** Where a list comes from, so that somebody who finds the file in a year knows what it says. */
export interface ExportFacts {
  readonly network: { readonly slug: string; readonly name: string }
  readonly day: Day
  /** Rows of the whole list, if the file shows a part of it. */
  readonly total: number
  /** The filters in words; empty = none. */
  readonly filters: readonly string[]
  /** The page that shows the same. */
  readonly source: URL
  readonly made: Date
}

export type ExportFormat = 'csv' | 'xlsx'

/** The format a path ends in; `null` = none of ours. */
export function readFormat(text: string): ExportFormat | null {
  return text === 'csv' || text === 'xlsx' ? text : null
}

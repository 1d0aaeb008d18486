import { stringify } from 'csv-stringify/sync'
import type { ExportTable } from './export-table.ts'

/**
 * A list as CSV that Excel in Germany opens by itself: UTF-8 with a byte order mark, semicolons, CRLF. A text that a
 * spreadsheet would run as a formula (= + - @, tab, return at its start) gets an apostrophe before it. Nothing but a
 * header and the rows, so that programs can read it: where it comes from stands in the name of the file.
 */
export function toCsv<Row>({ columns, rows }: ExportTable<Row>): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row) ?? ''))
  return stringify([columns.map(({ label }) => label), ...cells], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

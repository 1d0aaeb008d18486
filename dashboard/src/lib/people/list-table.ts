import type { ExportColumn } from '#lib/export/export-table.ts'

/** A column of a list, by the name that the address has for it. */
export interface ListColumn<Row, Key extends string> extends ExportColumn<Row> {
  readonly key: Key
}

import type { Day } from '@schutznetz/domain/model/day.ts'
import writeExcelFile from 'write-excel-file/node'
import { m } from '#lib/paraglide/messages.js'
import type { CellValue, ExportColumn, ExportFacts, ExportTable } from './export-table.ts'
import { factRows } from './fact-rows.ts'

const dayFormat = 'dd.mm.yyyy'
/** In characters; a longer text is in the cell but not wider than this. */
const widest = 60

/**
 * A list as a workbook: typed cells (a text stays text, whatever it begins with), the header in sight while scrolling,
 * and a second sheet that says where it comes from.
 */
export async function toXlsx<Row>(table: ExportTable<Row>, facts: ExportFacts): Promise<Buffer> {
  const { title, columns, rows } = table
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }))
  const data = [header, ...rows.map((row) => columns.map((column) => cellOf(column, column.value(row))))]
  const about = factRows(facts, rows.length).map(([label, value]) => [
    { value: label, fontWeight: 'bold' as const },
    { value, type: String },
  ])
  return await writeExcelFile([
    { sheet: sheetName(title), data, columns: columns.map((column) => widthOf(column, rows)), stickyRowsCount: 1 },
    { sheet: m.exports_sheet_facts(), data: about, columns: [{ width: 14 }, { width: widest }] },
  ]).toBuffer()
}

function cellOf<Row>({ kind }: ExportColumn<Row>, value: CellValue) {
  if (value === null || value === '') return null
  if (kind === 'day' && typeof value === 'string') return { value: midnight(value), type: Date, format: dayFormat }
  if (typeof value === 'number') return { value, type: Number }
  return { value, type: String }
}

/** A day has no time zone; spreadsheets count days from midnight UTC. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

function widthOf<Row>({ label, kind, value }: ExportColumn<Row>, rows: readonly Row[]): { width: number } {
  if (kind !== 'text') return { width: Math.max(12, label.length + 2) }
  const longest = rows.reduce((width, row) => Math.max(width, String(value(row) ?? '').length), label.length)
  return { width: Math.min(widest, longest + 2) }
}

/** Excel takes up to 31 characters for the name of a sheet, and none of []:*?/\ */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}

import { formatDay } from '#lib/format/day.ts'
import { formatMoment } from '#lib/format/moment.ts'
import { m } from '#lib/paraglide/messages.js'
import type { ExportFacts } from './export-table.ts'

/** Where a list comes from, in words: label and value. */
export function factRows(facts: ExportFacts, rows: number): [label: string, value: string][] {
  return [
    [m.exports_network(), facts.network.name],
    [m.exports_day(), formatDay(facts.day)],
    [m.exports_rows(), m.exports_rows_of({ rows, total: facts.total })],
    [m.exports_filter(), facts.filters.join('; ') || m.exports_filter_none()],
    [m.exports_source(), facts.source.href],
    [m.exports_made(), formatMoment(facts.made.toISOString())],
  ]
}

import type { ExportColumn } from '#lib/export/export-table.ts'
import type { CoverageGapFragment, IndicatorFiguresFragment, MatrixFragment } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { severityWords } from './gap-words.ts'
import { columnName } from './matrix-words.ts'

/** A number of the page: of a cell, a row, a column, all, or an indicator. */
export interface FigureRow {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly target: number | null
}

/** The matrix (cells with an institution, and all totals), then the indicators: one number per row. */
export function figureRows(matrix: MatrixFragment, indicators: readonly IndicatorFiguresFragment[]): FigureRow[] {
  const rowOf = (row: string, column: string, tally: MatrixFragment['total']): FigureRow => ({
    ...tally,
    table: matrix.label,
    row,
    column,
    target: null,
  })
  const nameOf = ({ code, label }: MatrixFragment['rows'][number]): string => `${code} ${label}`
  return [
    ...matrix.rows.flatMap((row) => [
      ...row.cells.flatMap((tally, index) => {
        const column = matrix.columns[index]
        return column && tally.count > 0 ? [rowOf(nameOf(row), columnName(column), tally)] : []
      }),
      rowOf(nameOf(row), m.coverage_total(), row.total),
    ]),
    ...matrix.columns.map((column) => rowOf(m.coverage_all(), columnName(column), column.total)),
    rowOf(m.coverage_all(), m.coverage_total(), matrix.total),
    ...indicators.map(({ label, target, ...figures }) => ({
      ...figures,
      table: m.coverage_indicators(),
      row: label,
      column: m.coverage_total(),
      target: target ?? null,
    })),
  ]
}

/** Their columns, in the language of the request. */
export function figureColumns(): ExportColumn<FigureRow>[] {
  return [
    { label: m.coverage_file_table(), kind: 'text', value: ({ table }) => table },
    { label: m.coverage_group(), kind: 'text', value: ({ row }) => row },
    { label: m.coverage_choose_district(), kind: 'text', value: ({ column }) => column },
    { label: m.coverage_tone_GOOD(), kind: 'number', value: ({ numerator }) => numerator },
    { label: m.coverage_failing(), kind: 'number', value: ({ failing }) => failing },
    { label: m.coverage_unknown(), kind: 'number', value: ({ unknown }) => unknown },
    { label: m.coverage_denominator(), kind: 'number', value: ({ denominator }) => denominator },
    { label: m.coverage_target(), kind: 'number', value: ({ target }) => target },
  ]
}

/**
 * Columns of the list of gaps. Words of gaps name no person; why one is put off and who looks after it stays empty for
 * whoever reads no names.
 */
export function gapColumns(indicators: ReadonlyMap<string, string>): ExportColumn<CoverageGapFragment>[] {
  return [
    { label: m.coverage_severity(), kind: 'text', value: ({ severity }) => severityWords[severity]() },
    { label: m.coverage_indicator(), kind: 'text', value: ({ indicator }) => indicators.get(indicator) ?? indicator },
    { label: m.coverage_gaps(), kind: 'text', value: ({ subject }) => subject.label },
    { label: m.coverage_gap_reason(), kind: 'text', value: ({ reason }) => reason },
    { label: m.coverage_proposal(), kind: 'text', value: ({ proposal }) => proposal },
    { label: m.coverage_closes(), kind: 'text', value: ({ closedBy }) => closedBy },
    {
      label: m.coverage_gap_institutions(),
      kind: 'text',
      value: ({ institutions }) => institutions.map(({ name }) => name).join('; '),
    },
    { label: m.coverage_snoozed_until(), kind: 'day', value: ({ snoozedUntil }) => snoozedUntil ?? null },
    { label: m.coverage_snooze_reason(), kind: 'text', value: ({ snoozeReason }) => snoozeReason ?? null },
    { label: m.coverage_filter_assigned(), kind: 'text', value: (gap) => assignedCell(gap) },
  ]
}

function assignedCell({ isAssigned, assignee }: CoverageGapFragment): string | null {
  return assignee?.name ?? (isAssigned ? m.coverage_assigned() : null)
}

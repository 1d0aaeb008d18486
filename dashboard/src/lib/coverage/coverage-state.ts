import { institutionFilter, readFilters, type SharedFilters } from '#lib/filters/shared-filters.ts'
import type {
  GapAssignment,
  GapFilter,
  GapSeverity,
  GapSnooze,
  IndicatorKey,
  MatrixMeasure,
} from '#lib/generated/graphql.ts'

export const measures: readonly MatrixMeasure[] = ['REACHED', 'DIRECT', 'SPECIALIST', 'CONCEPT']
export const severities: readonly GapSeverity[] = ['CRITICAL', 'WARNING', 'NOTICE', 'CHECK']
export const gapsPerPage = 25
/** What the list says of gaps that are put off; without a word they are left out. */
export const snoozes: readonly GapSnooze[] = ['WITHOUT', 'ALL', 'ONLY']
export const assignments: readonly GapAssignment[] = ['ME', 'ANYONE', 'NOBODY']

/** A cell of the matrix; `null` = all rows or all columns. */
export interface CellAddress {
  readonly row: string | null
  readonly column: string | null
}

/** What the coverage page shows, as its address says it. */
export interface CoverageState {
  readonly filters: SharedFilters
  readonly measure: MatrixMeasure
  readonly cell: CellAddress | null
  /** The column that a narrow screen lists; `null` = all districts. */
  readonly column: string | null
  /** The indicator whose explanation is open. */
  readonly about: IndicatorKey | null
  /** The indicator whose trend is open as a table. */
  readonly trend: IndicatorKey | null
  readonly severity: GapSeverity | null
  readonly indicator: IndicatorKey | null
  readonly snoozed: GapSnooze
  /** How gaps are looked after, or by which user (id); `null` = in any way. */
  readonly assigned: string | null
  readonly gapPage: GapPage
}

/** Lists of gaps are paged by their cursors; the number is only for the reader. */
export interface GapPage {
  readonly number: number
  readonly after: string | null
  readonly before: string | null
}

type ReadableSearch = Pick<URLSearchParams, 'get'>

/** Reads an address. What it does not understand counts as not said, but keys of indicators are the API's matter. */
export function readCoverage(search: ReadableSearch): CoverageState {
  const number = Number(search.get('page'))
  return {
    filters: readFilters(search),
    measure: measures.find((measure) => measure === search.get('measure')) ?? 'REACHED',
    cell: readCell(search.get('cell')),
    column: search.get('column') || null,
    about: (search.get('about') || null) as IndicatorKey | null,
    trend: (search.get('trend') || null) as IndicatorKey | null,
    severity: severities.find((severity) => severity === search.get('severity')) ?? null,
    indicator: (search.get('indicator') || null) as IndicatorKey | null,
    snoozed: snoozes.find((snoozed) => snoozed === search.get('snoozed')) ?? 'WITHOUT',
    assigned: search.get('assigned') || null,
    gapPage: {
      number: Number.isInteger(number) && number > 1 ? number : 1,
      after: search.get('after'),
      before: search.get('before'),
    },
  }
}

const everything = '*'

function readCell(text: string | null): CellAddress | null {
  const [row, column] = (text ?? '').split('~')
  if (!row || !column) return null
  return { row: row === everything ? null : row, column: column === everything ? null : column }
}

/** A cell as the address writes it. */
export function writeCell({ row, column }: CellAddress): string {
  return `${row ?? everything}~${column ?? everything}`
}

/** The page's own parameters, for `linkKeeping`; paging begins anew unless a change says otherwise. */
export function coverageParameters(state: CoverageState): Record<string, string | null> {
  return {
    measure: state.measure === 'REACHED' ? null : state.measure,
    cell: state.cell && writeCell(state.cell),
    column: state.column,
    about: state.about,
    trend: state.trend,
    severity: state.severity,
    indicator: state.indicator,
    snoozed: state.snoozed === 'WITHOUT' ? null : state.snoozed,
    assigned: state.assigned,
  }
}

/** The gaps that the list shows: behind the numbers of the page, narrowed by its own filters. */
export function gapFilter({ filters, severity, indicator, snoozed, assigned }: CoverageState): GapFilter {
  const within = institutionFilter(filters)
  const assignment = assignments.find((one) => one === assigned)
  return {
    ...(within && { within }),
    ...(severity && { severities: [severity] }),
    ...(indicator && { indicators: [indicator] }),
    ...(snoozed !== 'ALL' && { snoozed }),
    ...(assigned && (assignment ? { assigned: assignment } : { assignees: [assigned] })),
  }
}

/** Whether the list itself leaves anything out, put off or not. */
export function narrowsGaps({ filters, severity, indicator, assigned }: CoverageState): boolean {
  return institutionFilter(filters) !== null || severity !== null || indicator !== null || assigned !== null
}

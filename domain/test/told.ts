import { coverageOf } from '../src/coverage/coverage.ts'
import type { InstitutionFilter } from '../src/coverage/indicator.ts'
import { asOf } from '../src/model/as-of.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'
import { createSnapshot } from '../src/model/snapshot.ts'
import type { NetworkView } from '../src/model/view.ts'
import { checkReports } from '../src/reporting/report-check/check-reports.ts'
import { someDay } from './arbitrary/draws.ts'

/** The network on the day the properties ask about. */
export function viewOf(records: NetworkRecords): NetworkView {
  return asOf(createSnapshot(records), someDay)
}

/** The numbers of every indicator, without a word. */
export function numbersOf(view: NetworkView, filter: InstitutionFilter | null = null) {
  return coverageOf(view, filter).indicators.map(
    ({ key, numerator, failing, unknown, denominator, parts, value, target, excluded, flagged, gaps }) => ({
      key,
      counts: { numerator, failing, unknown, denominator },
      parts: parts.map((part) => `${part.key} ${part.count}`),
      value,
      target,
      remarks: [excluded.length, flagged.length],
      severities: gaps.map(({ severity }) => severity).toSorted(),
    }),
  )
}

/** Everything an indicator says that does not name an id. */
export function figuresOf(view: NetworkView) {
  return coverageOf(view).indicators.map(({ gaps, excluded, flagged, ...result }) => ({
    ...result,
    gaps: gaps.map((gap) => `${gap.severity} ${gap.subject.label.de} ${gap.reason.de}`).toSorted(),
    excluded: excluded.map((row) => `${row.label.de} ${row.reason.de}`).toSorted(),
    flagged: flagged.map((row) => `${row.label.de} ${row.reason.de}`).toSorted(),
  }))
}

/** What becomes of every report, in an order of its own. */
export function reportsOf(view: NetworkView, nameOf: (institutionId: string) => string): string[] {
  return checkReports(view)
    .map(({ institution, pathTypeKey, situation, result, reason, weaknesses, brokenAt }) =>
      [nameOf(institution.id), pathTypeKey, situation, result, reason, brokenAt?.position, weaknesses].join(' '),
    )
    .toSorted()
}

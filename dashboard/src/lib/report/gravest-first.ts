import { severities } from '#lib/coverage/coverage-state.ts'
import type { ReportIndicator } from './read-report.ts'

/** Indicators with gaps, by the gravest gap of each; the engine lists that one first. */
export function gravestFirst(indicators: readonly ReportIndicator[]): ReportIndicator[] {
  const rank = ({ gaps }: ReportIndicator): number => {
    const [gravest] = gaps.nodes
    return gravest ? severities.indexOf(gravest.severity) : severities.length
  }
  return indicators.filter(({ gaps }) => gaps.totalCount > 0).toSorted((a, b) => rank(a) - rank(b))
}

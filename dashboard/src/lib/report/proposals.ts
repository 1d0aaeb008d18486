import type { ReportGap } from './read-report.ts'

/** One thing to do, and everything it would do good. */
export interface Proposal {
  readonly severity: ReportGap['severity']
  readonly proposal: string
  readonly closedBy: string
  readonly gaps: readonly ReportGap[]
}

/** Gaps with the same proposal stand together: it is said once. The order of the gaps, gravest first, stays. */
export function proposalsFor(gaps: readonly ReportGap[]): Proposal[] {
  const together = Map.groupBy(gaps, ({ severity, proposal, closedBy }) => [severity, proposal, closedBy].join('\n'))
  return [...together.values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    const { severity, proposal, closedBy } = first
    return [{ severity, proposal, closedBy, gaps: members }]
  })
}

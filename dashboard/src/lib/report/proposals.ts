import type { ReportGap } from './read-report.ts'

/** One thing to do, and everything it would do good. */
export interface Proposal {
  readonly severity: ReportGap['severity']
  readonly proposal: string
  readonly closedBy: string
  readonly reasons: readonly Reason[]
}

interface Reason {
  readonly reason: string
  readonly gaps: readonly ReportGap[]
}

/** Gaps with the same proposal stand together, within it those with the same reason. Their order, gravest first, stays. */
export function proposalsFor(gaps: readonly ReportGap[]): Proposal[] {
  const same = ({ severity, proposal, closedBy }: ReportGap): string => [severity, proposal, closedBy].join('\n')
  return [...Map.groupBy(gaps, same).values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    const { severity, proposal, closedBy } = first
    const byReason = Map.groupBy(members, ({ reason }) => reason)
    const reasons = [...byReason].map(([reason, ofReason]) => ({ reason, gaps: ofReason }))
    return [{ severity, proposal, closedBy, reasons }]
  })
}

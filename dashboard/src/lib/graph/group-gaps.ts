/** Gaps of one indicator, told by the gravest of them. */
export interface GapGroup {
  readonly indicator: string
  readonly reason: string
  readonly proposal: string
  readonly count: number
}

interface Gap {
  readonly indicator: string
  readonly severity: string
  readonly reason: string
  readonly proposal: string
}

const order = ['CRITICAL', 'WARNING', 'NOTICE', 'CHECK']

/** One row per indicator, the gravest first: ten stale links are one thing to do, not ten. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const gravest = gaps.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return [...Map.groupBy(gravest, ({ indicator }) => indicator)].flatMap(([indicator, members]) => {
    const [first] = members
    return first ? [{ indicator, reason: first.reason, proposal: first.proposal, count: members.length }] : []
  })
}

/** Gaps of one indicator, told by the gravest of them. */
export interface GapGroup {
  readonly indicator: string
  /** What it is about, where that is not the selection itself: a contact, a cooperation. */
  readonly about: string | null
  readonly reason: string
  readonly proposal: string
  readonly count: number
}

interface Gap {
  readonly indicator: string
  readonly severity: string
  readonly subject: { readonly kind: string; readonly label: string }
  readonly reason: string
  readonly proposal: string
}

const order = ['CRITICAL', 'WARNING', 'NOTICE', 'CHECK']

/** One row per indicator, the gravest first: ten stale links are one thing to do, not ten. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const gravest = gaps.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return [...Map.groupBy(gravest, ({ indicator }) => indicator)].flatMap(([indicator, members]) => {
    const [first] = members
    if (!first) return []
    const { subject, reason, proposal } = first
    const about = subject.kind === 'INSTITUTION' ? null : subject.label
    return [{ indicator, about, reason, proposal, count: members.length }]
  })
}

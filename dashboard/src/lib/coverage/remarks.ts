interface Remark {
  readonly label: string
  readonly reason: string
}

/** Subjects with the same remark: how many, and the first of them by name. */
export interface RemarkGroup {
  readonly reason: string
  readonly count: number
  readonly examples: readonly string[]
}

const shown = 12

/** One row per reason: of a thousand institutions without a duty nobody reads every name. */
export function groupRemarks(remarks: readonly Remark[]): RemarkGroup[] {
  return [...Map.groupBy(remarks, ({ reason }) => reason)].map(([reason, members]) => ({
    reason,
    count: members.length,
    examples: members.slice(0, shown).map(({ label }) => label),
  }))
}

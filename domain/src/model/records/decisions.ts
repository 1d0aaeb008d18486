import type { Dated } from '../day.ts'

/** SNOOZE = put off until a day; ASSIGNMENT = somebody looks after it. */
export type GapDecisionKind = 'SNOOZE' | 'ASSIGNMENT'

/** What coordination decided about a gap; the gap itself is no row, but follows from the others. */
export interface GapDecisionRecord extends Dated {
  readonly id: string
  /** Stable key of the gap; see domain/src/coverage/gap.ts. */
  readonly gapKey: string
  readonly kind: GapDecisionKind
  /** Why it is put off; `null` for an assignment. */
  readonly reason: string | null
  /** User who looks after it, with the name of then; `null` for a gap that is put off. */
  readonly assigneeId: string | null
  readonly assigneeName: string | null
  /** Name of the user who decided, at the time. */
  readonly decidedBy: string
  /** Optimistic lock: raised by every update. */
  readonly version: number
}

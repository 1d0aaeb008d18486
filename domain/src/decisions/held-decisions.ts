import type { Gap } from '../coverage/gap.ts'
import type { Day } from '../model/day.ts'
import { isActiveOn } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { GapDecisionRecord } from '../model/records/decisions.ts'
import type { NetworkView } from '../model/view.ts'

/** What holds about a gap on a day: at most one decision of each kind. */
export interface HeldDecisions {
  /** Put off: the gap counts as before, but is not among what is to be done now. */
  readonly snooze: GapDecisionRecord | null
  /** Somebody looks after it; that hides nothing. */
  readonly assignment: GapDecisionRecord | null
}

const nothing: HeldDecisions = { snooze: null, assignment: null }

/** The decisions that hold on a day, by the key of their gap, whether there is such a gap or not. O(rows). */
export function decisionsOn(rows: readonly GapDecisionRecord[], day: Day): ReadonlyMap<string, HeldDecisions> {
  const held = new Map<string, HeldDecisions>()
  for (const row of rows) {
    if (!isActiveOn(row, day)) continue
    const kind = row.kind === 'SNOOZE' ? 'snooze' : 'assignment'
    held.set(row.gapKey, { ...(held.get(row.gapKey) ?? nothing), [kind]: row })
  }
  return held
}

const heldOn = derive((view: NetworkView) => decisionsOn(view.snapshot.records.gapDecisions, view.day))

/**
 * What holds about a gap on the day of the view. No figure, no plan and no report asks for it: a gap that is put off is
 * a gap all the same. O(1) after O(decisions) once per view.
 */
export function decisionsAbout(view: NetworkView, { key }: Pick<Gap, 'key'>): HeldDecisions {
  return heldOn(view).get(key) ?? nothing
}

/** Whether a gap is put off on the day of the view; by itself it is back on the day it was put off to. */
export function isSnoozed(view: NetworkView, gap: Pick<Gap, 'key'>): boolean {
  return decisionsAbout(view, gap).snooze !== null
}

import { addDays, type Day } from '../model/day.ts'
import type { ConcernRecord } from '../model/records/meetings.ts'
import type { NetworkView } from '../model/view.ts'

/** Answered; open within the period a network allows itself (definitions.md, CONCERNS); open for longer. */
export type ConcernState = 'ANSWERED' | 'OPEN' | 'OVERDUE'

/** How a concern stands on the day of the view. An answer of a later day does not exist yet. O(1). */
export function concernState(view: NetworkView, concern: ConcernRecord): ConcernState {
  if (concern.answeredOn !== null && concern.answeredOn <= view.day) return 'ANSWERED'
  return view.day < concernDueOn(view, concern) ? 'OPEN' : 'OVERDUE'
}

/** First day on which a concern is open for too long, by the period in force on the day of the view. */
export function concernDueOn(view: NetworkView, { openedOn }: ConcernRecord): Day {
  return addDays(openedOn, view.thresholds.concernWeeks * 7)
}

/** Days a concern was open, up to its answer or the day of the view. */
export function concernAge(view: NetworkView, { openedOn, answeredOn }: ConcernRecord): number {
  const until = answeredOn !== null && answeredOn <= view.day ? answeredOn : view.day
  return Math.round((Date.parse(until) - Date.parse(openedOn)) / 86_400_000)
}

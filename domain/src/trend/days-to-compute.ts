import type { Day } from '../model/day.ts'
import { addDays, addMonths } from '../model/day.ts'

/** A day on which a network was changed, with its last revision. */
export interface ChangedDay {
  readonly day: Day
  readonly revision: number
}

export interface TrendState {
  /** Days with changes that no value is stored for yet, in any order. */
  readonly changed: readonly ChangedDay[]
  /** Whether nothing is stored of this network. */
  readonly isEmpty: boolean
  /** The revision that is computed from. */
  readonly revision: number
  /** The last day to compute: yesterday at night, today on demand. */
  readonly until: Day
  readonly today: Day
}

/** A day whose indicators are to be stored. */
export interface DayToCompute extends ChangedDay {
  /** Computed on a later day, or after a later change: what was entered afterwards is in it. */
  readonly isLater: boolean
}

/** How far back a network is looked at when its first values are stored. */
const firstMonths = 24

/**
 * Which days' indicators are to be stored, the earliest first: those on which the network was changed, and at first also
 * the ends of the last 24 months, so that a trend does not begin with a single point. A day without a change is never
 * among them once something is stored. O(days).
 */
export function daysToCompute({ changed, isEmpty, revision, until, today }: TrendState): DayToCompute[] {
  const yesterday = addDays(today, -1)
  const days = new Map<Day, DayToCompute>()
  if (isEmpty)
    for (const day of monthEnds(until)) days.set(day, { day, revision: revisionOn(day, changed), isLater: true })
  for (const { day, revision: last } of changed) {
    if (day <= until) days.set(day, { day, revision: last, isLater: day < yesterday || last < revision })
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * The last revision up to a day, 0 before the first change. Never a later one: what is stored says which changes are
 * done, and a change of today must not count as done before today is over.
 */
function revisionOn(day: Day, changed: readonly ChangedDay[]): number {
  return Math.max(0, ...changed.filter((one) => one.day <= day).map((one) => one.revision))
}

/** Last days of the months before the one of `until`. */
function monthEnds(until: Day): Day[] {
  const thisMonth = `${until.slice(0, 8)}01`
  return Array.from({ length: firstMonths }, (_, index) => addDays(addMonths(thisMonth, -index), -1))
}

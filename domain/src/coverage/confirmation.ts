import type { Day } from '../model/day.ts'
import { addMonths } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { ConfirmationRecord } from '../model/records/cooperation.ts'
import type { NetworkView } from '../model/view.ts'

/** How many sides of a cooperation link have ever confirmed it. */
export type LinkConfirmation = 'NEITHER' | 'ONE' | 'BOTH'

/** FRESH = within 12 months, AGEING = 12 to 24, STALE = over 24; NEVER = nobody has confirmed it. Months by settings. */
export type Freshness = 'FRESH' | 'AGEING' | 'STALE' | 'NEVER'

/** Sides of a link with at least one confirmation on or before the day. O(confirmations of the link). */
export function linkConfirmation(view: NetworkView, linkId: string): LinkConfirmation {
  const sides = new Set(wholeRecord(view, linkId).map((event) => event.side))
  const count = Number(sides.has('SOURCE')) + Number(sides.has('TARGET'))
  return count === 2 ? 'BOTH' : count === 1 ? 'ONE' : 'NEITHER'
}

/** Day of the last confirmation of a whole record, `null` = never. O(confirmations of the record). */
export function lastConfirmed(view: NetworkView, entityId: string): Day | null {
  let last: Day | null = null
  for (const { confirmedOn } of wholeRecord(view, entityId)) {
    if (last === null || confirmedOn > last) last = confirmedOn
  }
  return last
}

/** How fresh a record is on the day; the months are the network's settings. */
export function freshnessOf(view: NetworkView, entityId: string): Freshness {
  const last = lastConfirmed(view, entityId)
  if (last === null) return 'NEVER'
  const { freshSince, staleBefore } = bounds(view)
  if (last >= freshSince) return 'FRESH'
  return last < staleBefore ? 'STALE' : 'AGEING'
}

/** The confirmation of a single field says nothing about the rest of the record. */
function wholeRecord(view: NetworkView, entityId: string): ConfirmationRecord[] {
  return (view.confirmationsByEntity.get(entityId) ?? []).filter((event) => event.field === null)
}

const bounds = derive(({ day, thresholds }: NetworkView) => ({
  freshSince: addMonths(day, -thresholds.freshMonths),
  staleBefore: addMonths(day, -thresholds.staleMonths),
}))

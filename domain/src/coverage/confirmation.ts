import type { Day } from '../model/day.ts'
import { addMonths } from '../model/day.ts'
import { derive } from '../model/derive.ts'
import type { ConfirmationRecord } from '../model/records/cooperation.ts'
import type { NetworkView } from '../model/view.ts'

/** How many sides of a cooperation link have ever confirmed it. */
export type LinkConfirmation = 'NEITHER' | 'ONE' | 'BOTH'

/** FRESH = within 12 months, AGEING = 12 to 24, STALE = over 24; NEVER = nobody has confirmed it. Months by settings. */
export type Freshness = 'FRESH' | 'AGEING' | 'STALE' | 'NEVER'

/** Sides of a link with at least one confirmation on or before the day. O(1) after one pass over the confirmations. */
export function linkConfirmation(view: NetworkView, linkId: string): LinkConfirmation {
  const { bySource, byTarget } = confirmations(view).get(linkId) ?? never
  if (bySource && byTarget) return 'BOTH'
  return bySource || byTarget ? 'ONE' : 'NEITHER'
}

/** Day of the last confirmation of a whole record, `null` = never. O(1) after the same pass. */
export function lastConfirmed(view: NetworkView, entityId: string): Day | null {
  return (confirmations(view).get(entityId) ?? never).last
}

/** How fresh a record is on the day; the months are the network's settings. */
export function freshnessOf(view: NetworkView, entityId: string): Freshness {
  return freshnessSince(view, lastConfirmed(view, entityId))
}

/** The same for one side of a link, whose last confirmation the caller knows. */
export function freshnessSince(view: NetworkView, last: Day | null): Freshness {
  if (last === null) return 'NEVER'
  const { freshSince, staleBefore } = bounds(view)
  if (last >= freshSince) return 'FRESH'
  return last < staleBefore ? 'STALE' : 'AGEING'
}

/** Last day on which a record confirmed on `last` still counts as fresh, by the network's settings. */
export function freshUntil({ thresholds }: NetworkView, last: Day): Day {
  return addMonths(last, thresholds.freshMonths)
}

interface Confirmed {
  readonly last: Day | null
  readonly bySource: boolean
  readonly byTarget: boolean
}

const never: Confirmed = { last: null, bySource: false, byTarget: false }

function confirmations({ confirmationsByEntity }: NetworkView): ReadonlyMap<string, Confirmed> {
  return confirmedBy(confirmationsByEntity)
}

/** Once per set of events: a view in which nobody has confirmed anything else shares it. */
const confirmedBy = derive(
  (events: NetworkView['confirmationsByEntity']): ReadonlyMap<string, Confirmed> =>
    new Map([...events].map(([entityId, ofEntity]) => [entityId, ofEntity.reduce(withConfirmation, never)])),
)

/** The confirmation of a single field says nothing about the rest of the record. */
function withConfirmation(known: Confirmed, { field, side, confirmedOn }: ConfirmationRecord): Confirmed {
  if (field !== null) return known
  return {
    last: known.last === null || confirmedOn > known.last ? confirmedOn : known.last,
    bySource: known.bySource || side === 'SOURCE',
    byTarget: known.byTarget || side === 'TARGET',
  }
}

const bounds = derive(({ day, thresholds }: NetworkView) => ({
  freshSince: addMonths(day, -thresholds.freshMonths),
  staleBefore: addMonths(day, -thresholds.staleMonths),
}))

import type { Day } from './day.ts'

/** Whether a meeting or training was known to be cancelled on the day. */
export function isCancelled({ cancelledOn }: { readonly cancelledOn: Day | null }, day: Day): boolean {
  return cancelledOn !== null && cancelledOn <= day
}

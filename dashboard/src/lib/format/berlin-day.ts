import type { Day } from '@schutznetz/domain/model/day.ts'
import { addDays } from '@schutznetz/domain/model/day.ts'

/** The instant (ISO text) at which a day begins in Germany; summer time begins and ends after midnight, never at it. */
export function startOfDay(day: Day): string {
  const utcMidnight = new Date(`${day}T00:00:00Z`)
  return new Date(utcMidnight.getTime() - offsetAt(utcMidnight)).toISOString()
}

/** The last instant of a day in Germany. */
export function endOfDay(day: Day): string {
  return new Date(Date.parse(startOfDay(addDays(day, 1))) - 1).toISOString()
}

/** How far the clocks in Germany are ahead of UTC, in milliseconds. */
function offsetAt(instant: Date): number {
  // The Swedish form of a moment is the ISO form without its letters.
  const wall = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Berlin' })
  return Date.parse(`${wall.format(instant).replace(' ', 'T')}Z`) - instant.getTime()
}

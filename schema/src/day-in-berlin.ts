import type { Day } from '@schutznetz/domain/model/day.ts'

/** The Swedish locale writes ISO days. Made once: a formatter costs a hundred times what it formats. */
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Europe/Berlin at an instant. */
export function dayInBerlin(instant: Date): Day {
  return isoDays.format(instant)
}

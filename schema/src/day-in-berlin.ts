import type { Day } from '@schutznetz/domain/model/day.ts'

/** The calendar day in Europe/Berlin at an instant. The Swedish locale writes ISO days. */
export function dayInBerlin(instant: Date): Day {
  return instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })
}

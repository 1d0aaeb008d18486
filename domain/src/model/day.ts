/** A calendar day in Europe/Berlin as ISO text, `YYYY-MM-DD`. Text order is time order, so days compare with `<`. */
export type Day = string

/** Validity of a dated row: half-open `[validFrom, validTo)`; `null` = no bound on that side. */
export interface Dated {
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** Active on `day`: `validFrom ≤ day < validTo`, an open end has no bound (definitions.md, "Days and history"). */
export function isActiveOn(row: Dated, day: Day): boolean {
  return (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day < row.validTo)
}

/** The day `count` days later; earlier for a negative count. Proleptic Gregorian, no clock involved. */
export function addDays(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = parts(day)
  return format(new Date(Date.UTC(year, month, dayOfMonth + count)))
}

/**
 * The same day of the month `count` calendar months later, or the last day of that month where it has no such day:
 * 31 March − 1 month = 28 or 29 February.
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = parts(day)
  const lastDay = new Date(Date.UTC(year, month + count + 1, 0)).getUTCDate()
  return format(new Date(Date.UTC(year, month + count, Math.min(dayOfMonth, lastDay))))
}

function parts(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) - 1, dayOfMonth: Number(day.slice(8, 10)) }
}

function format(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

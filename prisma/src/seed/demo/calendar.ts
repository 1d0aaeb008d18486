/** A calendar day as `YYYY-MM-DD`; text order is time order. */
export type Day = string

const millisecondsPerDay = 86_400_000

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * millisecondsPerDay)
}

/** Calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(timeOf(day))
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const next = new Date(first)
  const length = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate()
  return dayOf(first + (Math.min(date.getUTCDate(), length) - 1) * millisecondsPerDay)
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / millisecondsPerDay)
}

/** The day itself or the next one that falls on `weekday` (1 = Monday … 7 = Sunday). */
export function onOrAfter(day: Day, weekday: number): Day {
  const current = ((new Date(timeOf(day)).getUTCDay() + 6) % 7) + 1
  return addDays(day, (weekday - current + 7) % 7)
}

export function latest(...days: (Day | null)[]): Day | null {
  return days.reduce((late, day) => (day !== null && (late === null || day > late) ? day : late), null)
}

export function earliest(...days: (Day | null)[]): Day | null {
  return days.reduce((early, day) => (day !== null && (early === null || day < early) ? day : early), null)
}

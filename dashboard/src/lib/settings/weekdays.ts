import { intlLocale } from '#lib/format/day.ts'

/** The 1st of January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1)
const dayMs = 86_400_000

/** Name of a weekday, 1 = Monday … 7 = Sunday, in the language of the viewer. */
export function weekdayName(weekday: number): string {
  const formatter = new Intl.DateTimeFormat(intlLocale(), { weekday: 'long', timeZone: 'UTC' })
  return formatter.format(monday + (weekday - 1) * dayMs)
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

interface Hours {
  readonly weekday: number
  readonly from: string
  readonly to: string
}

/** Hours by weekday, in the order of the week: `Montag` with `08:30–12:00, 13:00–16:00`. */
export function hoursByDay(hours: readonly Hours[]): { readonly weekday: number; readonly times: string }[] {
  return weekdays
    .map((weekday) => ({
      weekday,
      times: hours
        .filter((one) => one.weekday === weekday)
        .map(({ from, to }) => `${from}–${to}`)
        .join(', '),
    }))
    .filter(({ times }) => times !== '')
}

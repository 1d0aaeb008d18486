import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { intlLocale } from './day.ts'

/**
 * Weekly hours in one line, days of equal hours together: `Mo–Do 8:00–16:00, Fr 8:00–12:00`. Empty for no hours.
 */
export function formatHours(hours: readonly OpenHours[], locale?: string): string {
  const ordered = hours.toSorted((a, b) => a.weekday - b.weekday || (a.from < b.from ? -1 : 1))
  const byDay = new Map<number, string>()
  for (const { weekday, from, to } of ordered) {
    const span = `${clock(from)}–${clock(to)}`
    byDay.set(weekday, byDay.has(weekday) ? `${byDay.get(weekday)}, ${span}` : span)
  }
  const runs: { first: number; last: number; spans: string }[] = []
  for (const [weekday, spans] of byDay) {
    const run = runs.at(-1)
    if (run && run.last === weekday - 1 && run.spans === spans) run.last = weekday
    else runs.push({ first: weekday, last: weekday, spans })
  }
  return runs.map(({ first, last, spans }) => `${days(first, last, locale)} ${spans}`).join(', ')
}

/** `08:30` → `8:30`. */
function clock(time: string): string {
  return time.replace(/^0/, '')
}

function days(first: number, last: number, locale?: string): string {
  const name = (weekday: number) => dayName(weekday, locale)
  return first === last ? name(first) : `${name(first)}–${name(last)}`
}

/** 1 January 2024 was a Monday. */
function dayName(weekday: number, locale?: string): string {
  const formatter = new Intl.DateTimeFormat(intlLocale(locale), { weekday: 'short', timeZone: 'UTC' })
  return formatter.format(Date.UTC(2024, 0, weekday))
}

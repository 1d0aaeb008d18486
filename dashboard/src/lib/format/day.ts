import type { Day } from '@schutznetz/domain/model/day.ts'
import { getLocale } from '#lib/paraglide/runtime.js'

const regions: Record<string, string> = { de: 'de-DE', en: 'en-GB' }

/** The Intl name of the viewer's language. English is British here: day before month, as everywhere in the data. */
export function intlLocale(locale: string = getLocale()): string {
  return regions[locale] ?? 'de-DE'
}

/** `2026-11-22` → `22.11.2026` (German) or `22/11/2026` (English). A day has no time zone, so it is formatted in UTC. */
export function formatDay(day: Day, locale?: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const formatter = new Intl.DateTimeFormat(intlLocale(locale), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return formatter.format(Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1))
}

/** Whether a text is a day that exists: `2026-02-30` is not one. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

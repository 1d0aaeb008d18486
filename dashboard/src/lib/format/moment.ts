import { intlLocale } from './day.ts'

/** A moment (ISO text) as a clock in Germany shows it: `22.11.2026, 08:10`. */
export function formatMoment(moment: string, locale?: string): string {
  const formatter = new Intl.DateTimeFormat(intlLocale(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  })
  return formatter.format(new Date(moment))
}

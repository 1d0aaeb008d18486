import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'

/** What a concern is called: its title, or its day for those who may not read titles. */
export function concernName({ title, openedOn }: { readonly title: string | null; readonly openedOn: string }): string {
  return title ?? m.concern_unreadable({ day: formatDay(openedOn) })
}

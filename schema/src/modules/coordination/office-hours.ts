import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { z } from 'zod'

const maximalRows = 50
const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const time = (label: string) =>
  z.string().regex(clock, `${label}: bitte eine Uhrzeit von 00:00 bis 23:59, zum Beispiel 08:30.`)

const interval = z
  .object({
    weekday: z
      .int('Wochentag: 1 = Montag … 7 = Sonntag.')
      .min(1, 'Wochentag: 1 = Montag.')
      .max(7, 'Wochentag: 7 = Sonntag.'),
    from: time('Von'),
    to: time('Bis'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'Bis: das Ende muss nach dem Anfang liegen.' })

/** Weekly hours in the order of the week; two intervals of a day do not overlap. */
export const officeHours = () =>
  z
    .array(interval)
    .max(maximalRows, `Zeiten: höchstens ${maximalRows} Zeilen.`)
    .superRefine((hours, context) => {
      const clash = hours.findIndex((one, index) => hours.slice(0, index).some((other) => isOverlapping(one, other)))
      if (clash < 0) return
      const message = 'Von: diese Zeit überschneidet sich mit einer anderen desselben Tages.'
      context.addIssue({ code: 'custom', path: [clash, 'from'], message })
    })
    .transform((hours) => hours.toSorted(byTime))

function isOverlapping(one: OpenHours, other: OpenHours): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to
}

function byTime(a: OpenHours, b: OpenHours): number {
  return a.weekday - b.weekday || (a.from < b.from ? -1 : 1)
}

import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { z } from 'zod'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { saying } from '../../validation/saying.ts'

const maximalRows = 50
const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const time = ({ de, en }: Label) =>
  z.string().refine(
    (text) => clock.test(text),
    saying({
      de: `${de}: bitte eine Uhrzeit von 00:00 bis 23:59, zum Beispiel 08:30.`,
      en: `${en}: please a time from 00:00 to 23:59, for example 08:30.`,
    }),
  )

const interval = z
  .object({
    weekday: z
      .number()
      .refine(
        (day) => Number.isInteger(day) && day >= 1 && day <= 7,
        saying({ de: 'Wochentag: 1 = Montag … 7 = Sonntag.', en: 'Weekday: 1 = Monday … 7 = Sunday.' }),
      ),
    from: time({ de: 'Von', en: 'From' }),
    to: time({ de: 'Bis', en: 'To' }),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    ...saying({ de: 'Bis: das Ende muss nach dem Anfang liegen.', en: 'To: the end must come after the beginning.' }),
  })

const overlapping = {
  de: 'Von: diese Zeit überschneidet sich mit einer anderen desselben Tages.',
  en: 'From: this time overlaps with another one of the same day.',
}

/** Weekly hours in the order of the week; two intervals of a day do not overlap. */
export const officeHours = () =>
  z
    .array(interval)
    .refine(
      (hours) => hours.length <= maximalRows,
      saying({ de: `Zeiten: höchstens ${maximalRows} Zeilen.`, en: `Hours: at most ${maximalRows} rows.` }),
    )
    .superRefine((hours, context) => {
      const clash = hours.findIndex((one, index) => hours.slice(0, index).some((other) => isOverlapping(one, other)))
      if (clash < 0) return
      const { error: message, params } = saying(overlapping)
      context.addIssue({ code: 'custom', path: [clash, 'from'], message, params })
    })
    .transform((hours) => hours.toSorted(byTime))

function isOverlapping(one: OpenHours, other: OpenHours): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to
}

function byTime(a: OpenHours, b: OpenHours): number {
  return a.weekday - b.weekday || (a.from < b.from ? -1 : 1)
}

import { z } from 'zod'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { saying } from './saying.ts'

const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** A time of day, Europe/Berlin, kept as `HH:MM`; «9:30» and «9.30» are understood. An empty one empties the field. */
export function optionalTime({ de, en }: Label) {
  return z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? text.trim() || null : text))
    .refine(
      (text) => !text || clock.test(text),
      saying({
        de: `${de}: bitte eine Uhrzeit wie «09:30».`,
        en: `${en}: please a time of day such as “09:30”.`,
      }),
    )
    .transform(
      (text) =>
        text?.replace(clock, (_all, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`) ?? text,
    )
}

import { addMonths, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import type { Sentence } from '../sentence.ts'
import { saying } from './saying.ts'

/** Nothing in a network is older; an earlier year is a typing error. */
const earliest = '1800-01-01'
const monthsAhead = 12 * 20

/** A day that can be meant, seen from `today`. */
export function day({ de, en }: Label, today: Day) {
  const latest = addMonths(today, monthsAhead)
  return z
    .string()
    .refine(
      (value) => value >= earliest && value <= latest,
      saying({ de: `${de}: das Jahr kann nicht stimmen.`, en: `${en}: the year cannot be right.` }),
    )
}

/** A day that may be missing or emptied. */
export function optionalDay(label: Label, today: Day) {
  return day(label, today).nullish()
}

/** A day of something that has happened. */
export function optionalPastDay(label: Label, today: Day) {
  return optionalDay(label, today).refine(
    (value) => !value || value <= today,
    saying({ de: `${label.de}: der Tag liegt in der Zukunft.`, en: `${label.en}: the day is in the future.` }),
  )
}

/**
 * First day of something new: left out = today, `null` = since ever.
 */
export function beginning(today: Day) {
  return optionalDay({ de: 'Beginn', en: 'Beginning' }, today).transform((value) =>
    value === undefined ? today : value,
  )
}

export const version = () => z.int({ error: 'Die Fassung (version) fehlt.' })

export const count = ({ de, en }: Label) =>
  z
    .number()
    .refine(Number.isInteger, saying({ de: `${de}: bitte eine ganze Zahl.`, en: `${en}: please a whole number.` }))
    .refine((value) => value >= 0, saying({ de: `${de}: nicht kleiner als 0.`, en: `${en}: not less than 0.` }))
    .refine((value) => value <= 100_000, saying({ de: `${de}: zu groß.`, en: `${en}: too large.` }))
    .nullish()

const within = (degrees: number, sentence: Sentence) =>
  z
    .number()
    .refine((value) => Math.abs(value) <= degrees, saying(sentence))
    .nullish()

export const latitude = () =>
  within(90, { de: 'Breitengrad: zwischen -90 und 90.', en: 'Latitude: between -90 and 90.' })

export const longitude = () =>
  within(180, { de: 'Längengrad: zwischen -180 und 180.', en: 'Longitude: between -180 and 180.' })

export const flag = () => z.boolean().nullish()

/** A catalogue key that exists. */
export function catalogueKey({ de, en }: Label, isKnown: (key: string) => boolean) {
  return z
    .string()
    .nullish()
    .refine(
      (key) => !key || isKnown(key),
      saying({ de: `${de}: das kennt der Katalog nicht.`, en: `${en}: the catalogue does not know that.` }),
    )
}

/** Opaque ids are looked at when they are looked up. */
export const id = () => z.string()

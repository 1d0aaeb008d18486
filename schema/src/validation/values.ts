import { addMonths, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'

/** Nothing in a network is older; an earlier year is a typing error. */
const earliest = '1800-01-01'
const monthsAhead = 12 * 20

/** A day that can be meant, seen from `today`. */
export function day(label: string, today: Day) {
  const latest = addMonths(today, monthsAhead)
  return z.string().refine((value) => value >= earliest && value <= latest, `${label}: das Jahr kann nicht stimmen.`)
}

/** A day that may be missing or emptied. */
export function optionalDay(label: string, today: Day) {
  return day(label, today).nullish()
}

/** A day of something that has happened. */
export function optionalPastDay(label: string, today: Day) {
  return optionalDay(label, today).refine(
    (value) => !value || value <= today,
    `${label}: der Tag liegt in der Zukunft.`,
  )
}

/**
 * First day of something new: left out = today, `null` = since ever.
 */
export function beginning(today: Day) {
  return optionalDay('Beginn', today).transform((value) => (value === undefined ? today : value))
}

export const version = () => z.int({ error: 'Die Fassung (version) fehlt.' })

export const count = (label: string) =>
  z
    .int(`${label}: bitte eine ganze Zahl.`)
    .min(0, `${label}: nicht kleiner als 0.`)
    .max(100_000, `${label}: zu groß.`)
    .nullish()

export const latitude = () =>
  z.number().min(-90, 'Breitengrad: zwischen -90 und 90.').max(90, 'Breitengrad: zwischen -90 und 90.').nullish()

export const longitude = () =>
  z.number().min(-180, 'Längengrad: zwischen -180 und 180.').max(180, 'Längengrad: zwischen -180 und 180.').nullish()

export const flag = () => z.boolean().nullish()

/** A catalogue key that exists. */
export function catalogueKey(label: string, isKnown: (key: string) => boolean) {
  return z
    .string()
    .nullish()
    .refine((key) => !key || isKnown(key), `${label}: das kennt der Katalog nicht.`)
}

/** Opaque ids are looked at when they are looked up. */
export const id = () => z.string()

import type { OpenHours } from '@schutznetz/domain/model/hours.ts'
import { readRows, rowField, writeRows } from './form-rows.ts'
import type { Fields, FormValues } from './form-values.ts'

/** Weekly hours as rows of a form. */
export const hoursPrefix = 'hours'
const hoursColumns = ['weekday', 'from', 'to'] as const
/** A new row is a Monday morning until it is filled. */
export const blankHours = { weekday: '1', from: '', to: '' }

/** Hours as fields, for the beginnings of a form. */
export function hoursFields(hours: readonly OpenHours[]): Fields {
  return writeRows(
    hoursPrefix,
    hours.map(({ weekday, from, to }) => ({ weekday: String(weekday), from, to })),
  )
}

/** The hours of a form; a row without times is an empty one, whatever its weekday says. */
export function hoursOf(fields: Fields): OpenHours[] {
  return filledRows(fields).map(({ row }) => ({ weekday: Number(row.weekday), from: row.from, to: row.to }))
}

/** All hours, if somebody changed any: they make sense together only. `null` = as they were. */
export function changedHours({ seen, fields }: Pick<FormValues, 'seen' | 'fields'>): OpenHours[] | null {
  const [before, after] = [hoursOf(seen), hoursOf(fields)]
  return JSON.stringify(before) === JSON.stringify(after) ? null : after
}

/** The field that a path of an input stands for: `hours.1.to` is the second filled row; any other path stays. */
export function hoursField(name: string, path: string | null, fields: Fields): string | null {
  if (!path?.startsWith(`${name}.`)) return path
  const [index, column] = path.slice(name.length + 1).split('.')
  const key = filledRows(fields)[Number(index)]?.key
  return column && key !== undefined ? rowField(hoursPrefix, key, column) : path
}

function filledRows(fields: Fields) {
  return readRows(fields, hoursPrefix, hoursColumns).filter(({ row }) => row.from !== '' || row.to !== '')
}

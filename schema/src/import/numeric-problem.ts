import type { MappingField } from './mapping-fields.ts'

type Values = Partial<Record<MappingField, string>>

interface NumericProblem {
  readonly field: MappingField
  readonly message: string
  readonly fix: string
}

/** What the database would refuse too, but only when the whole import is taken over. */
const bounds = [
  { field: 'PLACES', from: 0, to: 100_000, isWhole: true, fix: 'Tragen Sie eine ganze Zahl von 0 bis 100000 ein.' },
  { field: 'LATITUDE', from: -90, to: 90, isWhole: false, fix: 'Tragen Sie Grad von -90 bis 90 ein.' },
  { field: 'LONGITUDE', from: -180, to: 180, isWhole: false, fix: 'Tragen Sie Grad von -180 bis 180 ein.' },
] as const

/** A number with a decimal point or comma; `null` for an empty cell. */
export function numberOf(text: string | undefined): number | null {
  return text ? Number(text.replace(',', '.')) : null
}

/** Why a number of a row cannot be taken over; `null` where all of them can. */
export function numericProblemOf(values: Values): NumericProblem | null {
  for (const { field, from, to, isWhole, fix } of bounds) {
    const text = values[field]
    const number = numberOf(text)
    if (number === null) continue
    if (!Number.isFinite(number))
      return { field, message: `«${text}» ist keine Zahl.`, fix: 'Tragen Sie eine Zahl ein.' }
    const fits = number >= from && number <= to && (!isWhole || Number.isInteger(number))
    if (!fits) return { field, message: `«${text}» kann nicht stimmen.`, fix }
  }
  if (Boolean(values.LATITUDE) === Boolean(values.LONGITUDE)) return null
  return {
    field: values.LATITUDE ? 'LATITUDE' : 'LONGITUDE',
    message: 'Breiten- und Längengrad gehören zusammen.',
    fix: 'Tragen Sie beide ein oder keinen.',
  }
}

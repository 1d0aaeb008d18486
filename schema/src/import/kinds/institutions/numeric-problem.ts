import type { FieldKey, RowValues } from '../../import-fields.ts'
import type { Sentence } from '../../../sentence.ts'

interface NumericProblem {
  readonly field: FieldKey
  readonly message: Sentence
  readonly fix: Sentence
}

/** What the database would refuse too, but only when the whole import is taken over. */
const bounds = [
  {
    field: 'PLACES',
    from: 0,
    to: 100_000,
    isWhole: true,
    fix: {
      de: 'Tragen Sie eine ganze Zahl von 0 bis 100000 ein.',
      en: 'Enter a whole number from 0 to 100000.',
    },
  },
  {
    field: 'LATITUDE',
    from: -90,
    to: 90,
    isWhole: false,
    fix: { de: 'Tragen Sie Grad von -90 bis 90 ein.', en: 'Enter degrees from -90 to 90.' },
  },
  {
    field: 'LONGITUDE',
    from: -180,
    to: 180,
    isWhole: false,
    fix: { de: 'Tragen Sie Grad von -180 bis 180 ein.', en: 'Enter degrees from -180 to 180.' },
  },
] as const

/** A number with a decimal point or comma; `null` for an empty cell. */
export function numberOf(text: string | undefined): number | null {
  return text ? Number(text.replace(',', '.')) : null
}

/** Why a number of a row cannot be taken over; `null` where all of them can. */
export function numericProblemOf(values: RowValues): NumericProblem | null {
  for (const { field, from, to, isWhole, fix } of bounds) {
    const text = values[field]
    const number = numberOf(text)
    if (number === null) continue
    if (!Number.isFinite(number)) {
      return {
        field,
        message: { de: `«${text}» ist keine Zahl.`, en: `“${text}” is not a number.` },
        fix: { de: 'Tragen Sie eine Zahl ein.', en: 'Enter a number.' },
      }
    }
    const fits = number >= from && number <= to && (!isWhole || Number.isInteger(number))
    if (!fits) return { field, message: { de: `«${text}» kann nicht stimmen.`, en: `“${text}” cannot be right.` }, fix }
  }
  if (Boolean(values.LATITUDE) === Boolean(values.LONGITUDE)) return null
  return {
    field: values.LATITUDE ? 'LATITUDE' : 'LONGITUDE',
    message: {
      de: 'Breiten- und Längengrad gehören zusammen.',
      en: 'Latitude and longitude belong together.',
    },
    fix: { de: 'Tragen Sie beide ein oder keinen.', en: 'Enter both or none.' },
  }
}

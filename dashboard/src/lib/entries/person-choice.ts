import { textField } from '#lib/forms/picked-kind.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import type { Fields } from '#lib/forms/form-values.ts'

/** Answers of a `PersonChoice` that are no person. */
export type OpenChoice = 'OTHER' | 'NEW' | 'NONE'

/** The beginnings of a `PersonChoice`: a person known by id, or an answer; empty = nothing is chosen yet. */
export function personChoiceFields(
  name: string,
  chosen: Choice | OpenChoice | null,
  candidates: readonly Choice[],
): Fields {
  const isSuggested = typeof chosen === 'object' && candidates.some(({ id }) => id === chosen?.id)
  const answer = typeof chosen !== 'object' ? chosen : isSuggested ? (chosen?.id ?? '') : chosen ? 'OTHER' : ''
  const other = typeof chosen === 'object' && chosen && !isSuggested ? chosen : null
  return {
    [`${name}.choice`]: answer,
    [`${name}.id`]: other?.id ?? '',
    [textField(`${name}.id`)]: other?.label ?? '',
    [`${name}.firstName`]: '',
    [`${name}.lastName`]: '',
    [`${name}.professionKey`]: '',
  }
}

import type { Day } from '@schutznetz/domain/model/day.ts'
import type { Freshness } from '#lib/generated/graphql.ts'

interface Confirmed {
  readonly confirmedOn: Day
  readonly freshness: Freshness
}

interface ConfirmationState {
  readonly lastConfirmed?: Confirmed | null
  readonly fields: readonly (Confirmed & { readonly field?: string | null })[]
}

/** When a field, or several that are shown as one, were last confirmed; `on` null = never. */
export interface FieldConfirmation {
  readonly freshness: Freshness
  readonly on: Day | null
}

/**
 * A field is confirmed by itself or with the whole record, whichever was later; of several fields shown as one the one
 * confirmed longest ago counts.
 */
export function confirmationOfFields(state: ConfirmationState, fields: readonly string[]): FieldConfirmation {
  const confirmed = fields.map((field) => latest(state, field))
  const [oldest] = confirmed.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return oldest ?? never
}

const never: FieldConfirmation = { freshness: 'NEVER', on: null }

function latest({ lastConfirmed, fields }: ConfirmationState, field: string): FieldConfirmation {
  const own = fields.find((row) => row.field === field)
  const later = own && (!lastConfirmed || own.confirmedOn >= lastConfirmed.confirmedOn) ? own : lastConfirmed
  return later ? { freshness: later.freshness, on: later.confirmedOn } : never
}

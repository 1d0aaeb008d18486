import type { Fields } from './form-values.ts'

/** One thing to choose in a picker. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** What tells it from others of the same name. */
  readonly detail?: string | null
}

/** What a refused form says back: everything typed, and why it was not saved. */
export interface FormState {
  readonly fields: Fields
  /** What the fields said when the form was shown. */
  readonly seen: Fields
  /** A sentence per field. */
  readonly errors: Readonly<Record<string, string>>
  /** A sentence about the whole. */
  readonly message: string | null
  /** Somebody else saved meanwhile: the form compares field by field. */
  readonly isConflict: boolean
  /** Nothing was refused: a row was added or taken away, and everything typed comes back. */
  readonly isDraft?: boolean
  /** Where a name fits several things: which, to choose from. */
  readonly candidates: Readonly<Record<string, readonly Choice[]>>
  /** What is there already and is perhaps the new one, by the part of the form that enters it. */
  readonly similar?: Readonly<Record<string, readonly Choice[]>>
}

/** A field that two people changed at the same time. */
export interface FieldConflict {
  readonly name: string
  readonly yours: string
  readonly theirs: string
}

/**
 * The fields in which the reader's text and what somebody else saved meanwhile differ. A field the reader did not touch
 * is no conflict: it shows what is saved now.
 *
 * @param current what is saved now
 */
export function conflictsOf(state: FormState, current: Fields): FieldConflict[] {
  return Object.entries(state.fields)
    .filter(([name, yours]) => {
      const [seen, theirs] = [state.seen[name] ?? '', current[name] ?? '']
      return yours !== seen && theirs !== seen && yours !== theirs
    })
    .map(([name, yours]) => ({ name, yours, theirs: current[name] ?? '' }))
}

/**
 * What a field shows: after a refusal what the reader typed; after a conflict, where the reader typed nothing new, what
 * is saved now; else the beginning.
 */
export function fieldValue(name: string, state: FormState | null, current: Fields): string {
  const typed = state?.fields[name]
  if (state === null || typed === undefined) return current[name] ?? ''
  const isUntouched = state.isConflict && typed === (state.seen[name] ?? '')
  return isUntouched ? (current[name] ?? '') : typed
}

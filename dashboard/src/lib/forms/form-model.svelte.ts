import { createContext } from 'svelte'
import { conflictsOf, fieldValue, type Choice, type FieldConflict, type FormState } from './form-state.ts'
import type { Fields } from './form-values.ts'

interface Sources {
  /** What is saved now; of a new object its beginnings. */
  readonly fields: () => Fields
  /** What the action answered when it refused; `null` before. */
  readonly state: () => FormState | null
}

/** What the fields of a form show and say, for the field components below it. */
export class FormModel {
  readonly #sources: Sources

  constructor(sources: Sources) {
    this.#sources = sources
  }

  readonly fields: Fields = $derived.by(() => this.#sources.fields())
  readonly state: FormState | null = $derived.by(() => this.#sources.state())
  readonly #conflicts: readonly FieldConflict[] = $derived(
    this.state?.isConflict ? conflictsOf(this.state, this.fields) : [],
  )

  get hasConflicts(): boolean {
    return this.#conflicts.length > 0
  }

  value(name: string): string {
    return fieldValue(name, this.state, this.fields)
  }

  error(name: string): string | null {
    return this.state?.errors[name] ?? null
  }

  conflict(name: string): FieldConflict | null {
    return this.#conflicts.find((conflict) => conflict.name === name) ?? null
  }

  candidates(name: string): readonly Choice[] {
    return this.state?.candidates[name] ?? []
  }
}

/** The form a field stands in. */
export const [formOfField, provideForm] = createContext<FormModel>()

/** The id of a field's control, for its label and for links to it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`
}

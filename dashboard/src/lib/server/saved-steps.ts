import { fail } from '@sveltejs/kit'
import type { Fields } from '#lib/forms/form-values.ts'
import type { Refused } from './form-answers.ts'
import type { Outcome } from './mutate.ts'

interface SavedStep {
  readonly changeSetId: string | null
  readonly warnings: readonly string[]
}

/**
 * A form that is several changes, saved one after the other: a person, then the role, then who holds it. Remembers what
 * of them is saved, so that a later refusal can say so, and so that all of them are undone together.
 */
export class SavedSteps {
  readonly #changeSetIds: string[] = []
  readonly #sentences: string[] = []
  readonly #warnings: string[] = []
  #fields: Fields = {}

  /**
   * Remembers a step, if it was saved.
   *
   * @param sentence what it did, for the case that a later step is refused
   * @param fields what the form has to say from now on, so that sending it again does not repeat the step
   */
  keep<Value extends SavedStep>(outcome: Outcome<Value>, sentence: string, fields: Fields = {}): Outcome<Value> {
    if (!outcome.isSaved) return outcome
    const { changeSetId, warnings } = outcome.value
    if (changeSetId !== null) this.#changeSetIds.push(changeSetId)
    this.#sentences.push(sentence)
    this.#warnings.push(...warnings)
    this.#fields = { ...this.#fields, ...fields }
    return outcome
  }

  /** What was done so far, a sentence per step. */
  get sentences(): readonly string[] {
    return this.#sentences
  }

  /** All of it as one change for `saved`: undone together. */
  change(undoTo?: string): SavedStep & { readonly undoTo?: string } {
    const changeSetId = this.#changeSetIds.length > 0 ? this.#changeSetIds.join(',') : null
    return { changeSetId, warnings: this.#warnings, ...(undoTo && { undoTo }) }
  }

  /** A refusal that says what is saved already, and a form that does not save it twice. */
  refused(refused: Refused): Refused {
    if (this.#sentences.length === 0) return refused
    const { form } = refused.data
    const message = [form.message, ...this.#sentences].filter(Boolean).join(' ')
    const fields = { ...form.fields, ...this.#fields }
    return fail(refused.status, { form: { ...form, fields, message } })
  }
}

import { fail, redirect } from '@sveltejs/kit'
import type { ActionFailure, RequestEvent } from '@sveltejs/kit'
import type { Choice, FormState } from '#lib/forms/form-state.ts'
import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from './flash.ts'
import type { Problem } from './mutate.ts'

export type Refused = ActionFailure<{ form: FormState }>

const statusOf: Partial<Record<Problem['code'], number>> = { CONFLICT: 409, FORBIDDEN: 403, NOT_FOUND: 404 }

/** Answers a form that was not saved: with everything typed, and the reason at its field. */
export function refuse(values: FormValues, problem: Problem): Refused {
  const hasField = problem.field !== null && problem.field in values.fields
  return answer(statusOf[problem.code] ?? 422, values, {
    errors: hasField ? { [problem.field ?? '']: problem.message } : {},
    message: hasField ? null : problem.message,
    isConflict: problem.code === 'CONFLICT',
  })
}

/** Answers a form whose fields are wrong before the API is asked: a sentence per field. */
export function refuseFields(
  values: FormValues,
  errors: Readonly<Record<string, string>>,
  candidates: Readonly<Record<string, readonly Choice[]>> = {},
): Refused {
  return answer(422, values, { errors, candidates })
}

/** Answers a form whose rows were added or taken away: nothing is saved, everything typed comes back. */
export function redraw({ seen }: FormValues, fields: Fields): { form: FormState } {
  return { form: { fields, seen, errors: {}, message: null, isConflict: false, candidates: {}, isDraft: true } }
}

function answer(status: number, { fields, seen }: FormValues, more: Partial<FormState>): Refused {
  const nothing = { errors: {}, message: null, isConflict: false, candidates: {} }
  return fail(status, { form: { fields, seen, ...nothing, ...more } })
}

interface SavedChange {
  /** The change set; `null` where nothing differed. */
  readonly changeSetId: string | null
  readonly warnings?: readonly string[]
  /** Where undoing leads, if what was saved is gone then. */
  readonly undoTo?: string
}

/** Goes on after saving: to a page that says in one sentence what was saved and offers to undo it. */
export function saved(event: RequestEvent, to: string, text: string, change: SavedChange): never {
  const { changeSetId, warnings = [], undoTo } = change
  const slug = event.params.network
  setFlash(event.cookies, event.url, {
    tone: 'good',
    text: changeSetId === null ? m.forms_nothing_changed() : text,
    warnings,
    ...(changeSetId !== null && slug && { undo: { slug, changeSetId, ...(undoTo && { back: undoTo }) } }),
  })
  redirect(303, to)
}

import type { FormValues } from '#lib/forms/form-values.ts'
import type { DecideImportRowsInput, ImportDecision, ImportRowState } from '#lib/generated/graphql.ts'

/** A button of the preview: about one row, or about all rows in a state; `null` takes a decision back. */
export interface DecisionButton {
  readonly decision: ImportDecision | null
  readonly row?: number
  readonly state?: ImportRowState
}

/** What a button sends. */
export function decisionValue({ decision, row, state }: DecisionButton): string {
  return [decision ?? '', row ?? '', state ?? ''].join(':')
}

/** What the pressed button says to the API. */
export function decisionOf(values: FormValues, importId: string): DecideImportRowsInput {
  const [decision, row, state] = (values.fields['decide'] ?? '').split(':')
  return {
    importId,
    decision: (decision || null) as ImportDecision | null,
    ...(row && { rows: [Number(row)] }),
    ...(state && { states: [state as ImportRowState] }),
  }
}

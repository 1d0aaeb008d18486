/** One field of a row before and after a write, as text. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

function rowOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What differs between two states of a row; all fields where one of them is missing. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [rowOf(before), rowOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: text(old[field]), after: text(now[field]) }))
    .filter((change) => change.before !== change.after)
}

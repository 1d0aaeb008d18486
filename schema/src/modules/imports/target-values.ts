import { fieldLabels } from '../../change/field-labels.ts'

/** One thing a row says. */
export interface ImportValue {
  readonly field: string
  readonly value: string
}

/** What is told apart by other fields, or by nobody. */
const untold = new Set(['id', 'otherNames'])

/** Everything a row says, whatever its kind, in the order of forms; nothing for a row that cannot be read. */
export function targetValues(target: object | null): ImportValue[] {
  const values = Object.entries(target ?? {}).flatMap(([field, value]: [string, unknown]) => {
    if (untold.has(field)) return []
    const text = textOf(value)
    return text === null ? [] : [{ field, value: text }]
  })
  return values.sort((one, other) => place(one.field) - place(other.field))
}

const places = new Map(Object.keys(fieldLabels).map((field, index) => [field, index]))

/** Stored rows come back in an order of the database's own. */
function place(field: string): number {
  return places.get(field) ?? places.size
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return String(value)
  // A carrier, an institution or a side of a cooperation: by its name, else its number.
  const { name, number } = value as { name?: string | null; number?: string | null }
  return name ?? number ?? null
}

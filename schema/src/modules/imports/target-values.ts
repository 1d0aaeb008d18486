/** One thing a row says. */
export interface ImportValue {
  readonly field: string
  readonly value: string
}

/** What is told apart by other fields, or by nobody. */
const untold = new Set(['id', 'otherNames'])

/** Everything a row says, whatever its kind; nothing for a row that cannot be read. */
export function targetValues(target: object | null): ImportValue[] {
  return Object.entries(target ?? {}).flatMap(([field, value]: [string, unknown]) => {
    if (untold.has(field)) return []
    const text = textOf(value)
    return text === null ? [] : [{ field, value: text }]
  })
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return String(value)
  // A carrier, an institution or a side of a cooperation: by its name, else its number.
  const { name, number } = value as { name?: string | null; number?: string | null }
  return name ?? number ?? null
}

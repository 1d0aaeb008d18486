/** German order of names: umlauts beside their vowel, numbers by value. */
export const byGermanName = new Intl.Collator('de', { numeric: true }).compare

export type Direction = 'ASC' | 'DESC'

/** A sorted copy; `null` keys come last whatever the direction, ties by id so that pages never overlap. */
export function ordered<T extends { readonly id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string | number | null,
  direction: Direction = 'ASC',
): T[] {
  const sign = direction === 'DESC' ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || byId(a.row, b.row)
    return sign * compareKeys(a.key, b.key) || byId(a.row, b.row)
  })
  return keyed.map(({ row }) => row)
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byGermanName(String(a), String(b))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

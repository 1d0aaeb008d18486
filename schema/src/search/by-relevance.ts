/**
 * The rows that a search has found, those that fit best first; ties keep their order. For lists that were asked for
 * without an order of their own.
 */
export function byRelevance<T extends { readonly id: string }>(
  rows: readonly T[],
  hits: ReadonlyMap<string, number>,
): T[] {
  return rows.toSorted((a, b) => (hits.get(b.id) ?? 0) - (hits.get(a.id) ?? 0))
}

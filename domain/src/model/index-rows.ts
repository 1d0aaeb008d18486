/** Rows by id. O(n). */
export function indexById<Row extends { readonly id: string }>(rows: Iterable<Row>): Map<string, Row> {
  const index = new Map<string, Row>()
  for (const row of rows) index.set(row.id, row)
  return index
}

/** Rows by a key; rows whose key is `null` are in no entry. O(n). */
export function indexBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows) addTo(index, keyOf(row), row)
  return index
}

/** Rows by two keys of equal standing, as the ends of a link; once only where both are the same. O(n). */
export function indexByBoth<Row>(rows: Iterable<Row>, keysOf: (row: Row) => [string, string]): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    const [first, second] = keysOf(row)
    addTo(index, first, row)
    if (second !== first) addTo(index, second, row)
  }
  return index
}

function addTo<Row>(index: Map<string, Row[]>, key: string | null, row: Row): void {
  if (key === null) return
  const rows = index.get(key)
  if (rows) rows.push(row)
  else index.set(key, [row])
}

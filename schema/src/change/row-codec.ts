import type { ModelShape } from './model-shape.ts'

/** A row or part of one with columns by name; typed at the edge of the door, plain inside it. */
export type PlainRow = Readonly<Record<string, unknown>>

/** Turns what Prisma returns into plain data: days `YYYY-MM-DD`, instants ISO text. */
export function toPlain(shape: ModelShape, stored: PlainRow): PlainRow {
  const plain: Record<string, unknown> = {}
  for (const column of shape.columns) {
    const value = stored[column]
    plain[column] = value instanceof Date ? textOf(shape, column, value) : value
  }
  return plain
}

/** Turns plain data into what Prisma stores; unknown columns are a mistake of ours and stop the write. */
export function toStored(shape: ModelShape, plain: PlainRow): Record<string, unknown> {
  const stored: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(plain)) {
    if (value === undefined) continue
    if (!shape.columns.has(column)) throw new Error(`${shape.name} has no column ${column}.`)
    stored[column] = isDateColumn(shape, column) && typeof value === 'string' ? new Date(value) : value
  }
  return stored
}

/** Same content, independent of the order in which JSON keys were written. */
export function isSameValue(left: unknown, right: unknown): boolean {
  return left === right || canonical(left) === canonical(right)
}

function textOf(shape: ModelShape, column: string, value: Date): string {
  return shape.dayColumns.has(column) ? value.toISOString().slice(0, 10) : value.toISOString()
}

function isDateColumn(shape: ModelShape, column: string): boolean {
  return shape.dayColumns.has(column) || shape.instantColumns.has(column)
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, nested: unknown) =>
    nested !== null && typeof nested === 'object' && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  )
}

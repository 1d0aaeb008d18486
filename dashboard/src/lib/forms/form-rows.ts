import type { Fields } from './form-values.ts'

/**
 * Rows of a form: `<prefix>.<key>.<column>`. A row keeps its key when others go, so what is typed in it stays in it. The
 * buttons that add and take away are ordinary submit buttons: they work before scripts have loaded.
 */
export const rowButton = 'form.row'

export function rowField(prefix: string, key: number, column: string): string {
  return `${prefix}.${key}.${column}`
}

/** Keys of the rows, in their order. */
export function rowKeys(fields: Fields, prefix: string): number[] {
  const pattern = new RegExp(`^${prefix}\\.(\\d+)\\.`)
  const keys = Object.keys(fields).flatMap((name) => pattern.exec(name)?.[1] ?? [])
  return [...new Set(keys.map(Number))].toSorted((a, b) => a - b)
}

/** The rows as objects, without those in which nothing of `columns` is typed. */
export function readRows<Column extends string>(
  fields: Fields,
  prefix: string,
  columns: readonly Column[],
): { readonly key: number; readonly row: Record<Column, string> }[] {
  return rowKeys(fields, prefix)
    .map((key) => {
      const entries = columns.map((column) => [column, (fields[rowField(prefix, key, column)] ?? '').trim()] as const)
      return { key, row: Object.fromEntries(entries) as Record<Column, string> }
    })
    .filter(({ row }) => columns.some((column) => row[column] !== ''))
}

/** Rows as fields, for the beginnings of a form. */
export function writeRows(prefix: string, rows: readonly Readonly<Record<string, string>>[]): Fields {
  return Object.fromEntries(
    rows.flatMap((row, key) =>
      Object.entries(row).map(([column, text]) => [rowField(prefix, key, column), text] as const),
    ),
  )
}

/**
 * What a pressed row button makes of the fields: `add` appends a row that begins with `blank`, `remove.<key>` takes one
 * away. `null` = no row button was pressed.
 */
export function pressRowButton(
  pressed: FormDataEntryValue | null,
  fields: Fields,
  prefix: string,
  blank: Readonly<Record<string, string>>,
): Fields | null {
  if (pressed === 'add') {
    const key = Math.max(-1, ...rowKeys(fields, prefix)) + 1
    const row = Object.entries(blank).map(([column, text]) => [rowField(prefix, key, column), text] as const)
    return { ...fields, ...Object.fromEntries(row) }
  }
  const [, gone] = /^remove\.(\d+)$/.exec(typeof pressed === 'string' ? pressed : '') ?? []
  if (gone === undefined) return null
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(`${prefix}.${gone}.`)))
}

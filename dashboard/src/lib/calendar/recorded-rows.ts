import type { Fields, FormValues } from '#lib/forms/form-values.ts'

/** Name of the field of a row; its choice is what is recorded. */
export const rowField = (id: string): string => `row.${id}`
/** What `version` a row had when the form was shown; part of what the form has seen, never typed. */
const versionOf = (id: string): string => `version.${id}`
/** What becomes of the rows that nobody chose anything for. */
export const restField = 'rest'

interface Row {
  readonly id: string
  readonly version: number
  readonly value: string
}

/** The rows of a form in which something is recorded of each. */
export function rowFields(rows: readonly Row[]): Fields {
  const entries = rows.flatMap(({ id, version, value }) => [
    [rowField(id), value],
    [versionOf(id), String(version)],
  ])
  return { ...(Object.fromEntries(entries) as Fields), [restField]: '' }
}

/**
 * The rows in which somebody chose something else than was seen: only they are sent, so that what others recorded
 * meanwhile of other rows stays. Rows that say `open` take what was chosen for the rest, if anything was.
 */
export function recordedRows<Value extends string>(
  { fields, seen }: Pick<FormValues, 'fields' | 'seen'>,
  open: Value,
  values: readonly Value[],
): { readonly id: string; readonly version: number; readonly value: Value }[] {
  const rest = fields[restField] ?? ''
  return Object.keys(fields).flatMap((name) => {
    const [, id] = /^row\.(.+)$/.exec(name) ?? []
    if (id === undefined) return []
    const chosen = fields[name] === open && rest !== '' ? rest : fields[name]
    const value = values.find((one) => one === chosen)
    if (value === undefined || value === seen[name]) return []
    return [{ id, version: Number(seen[versionOf(id)] ?? 0), value }]
  })
}

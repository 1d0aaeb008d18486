import { readRows, rowField, writeRows } from '#lib/forms/form-rows.ts'
import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import type { SettingsOfficeQuery, UpdateCoordinationOfficeInput } from '#lib/generated/graphql.ts'

type Office = NonNullable<SettingsOfficeQuery['network']>['coordinationOffice']

export const hoursPrefix = 'hours'
const hoursColumns = ['weekday', 'from', 'to'] as const
/** A new row is a Monday morning until it is filled. */
export const blankHours = { weekday: '1', from: '', to: '' }

const plain = ['name', 'street', 'postalCode', 'city', 'phone', 'email', 'adviceLinePhone'] as const

/** The office as fields: its tasks one in a line, its hours as rows. */
export function officeFields(office: Office): Fields {
  const rows = office.adviceLineHours.map(({ weekday, from, to }) => ({ weekday: String(weekday), from, to }))
  return {
    ...Object.fromEntries(plain.map((name) => [name, office[name] ?? ''])),
    tasks: office.tasks.join('\n'),
    ...writeRows(hoursPrefix, rows),
  }
}

/** What somebody changed, as the API takes it. Hours go as a whole: they make sense together only. */
export function officePatch(values: FormValues): Partial<UpdateCoordinationOfficeInput> {
  const texts = values.patch({
    ...Object.fromEntries(plain.map((name) => [name, values.text(name)])),
    name: values.required('name'),
    tasks: linesOf(values.fields['tasks'] ?? ''),
  })
  const [before, after] = [hoursOf(values.seen), hoursOf(values.fields)]
  return { ...texts, ...(JSON.stringify(before) !== JSON.stringify(after) && { adviceLineHours: after }) }
}

/** The field of the form that a path of the input stands for: `adviceLineHours.1.to` is the second row in sight. */
export function officeField(path: string | null, fields: Fields): string | null {
  if (path?.startsWith('tasks')) return 'tasks'
  const [, index, column] = /^adviceLineHours\.(\d+)\.(\w+)$/.exec(path ?? '') ?? []
  const key = filledRows(fields)[Number(index)]?.key
  return column && key !== undefined ? rowField(hoursPrefix, key, column) : path
}

/** A row without times is an empty one, whatever its weekday says. */
function filledRows(fields: Fields) {
  return readRows(fields, hoursPrefix, hoursColumns).filter(({ row }) => row.from !== '' || row.to !== '')
}

function hoursOf(fields: Fields) {
  return filledRows(fields).map(({ row }) => ({ weekday: Number(row.weekday), from: row.from, to: row.to }))
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

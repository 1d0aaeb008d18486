import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import { changedHours, hoursField, hoursFields } from '#lib/forms/hours-rows.ts'
import type { SettingsOfficeQuery, UpdateCoordinationOfficeInput } from '#lib/generated/graphql.ts'

type Office = NonNullable<SettingsOfficeQuery['network']>['coordinationOffice']

const plain = ['name', 'street', 'postalCode', 'city', 'phone', 'email', 'adviceLinePhone'] as const

/** The office as fields: its tasks one in a line, its hours as rows. */
export function officeFields(office: Office): Fields {
  return {
    ...Object.fromEntries(plain.map((name) => [name, office[name] ?? ''])),
    tasks: office.tasks.join('\n'),
    ...hoursFields(office.adviceLineHours),
  }
}

/** What somebody changed, as the API takes it. Hours go as a whole: they make sense together only. */
export function officePatch(values: FormValues): Partial<UpdateCoordinationOfficeInput> {
  const texts = values.patch({
    ...Object.fromEntries(plain.map((name) => [name, values.text(name)])),
    name: values.required('name'),
    tasks: linesOf(values.fields['tasks'] ?? ''),
  })
  const hours = changedHours(values)
  return { ...texts, ...(hours && { adviceLineHours: hours }) }
}

/** The field of the form that a path of the input stands for: `adviceLineHours.1.to` is the second row in sight. */
export function officeField(path: string | null, fields: Fields): string | null {
  if (path?.startsWith('tasks')) return 'tasks'
  return hoursField('adviceLineHours', path, fields)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

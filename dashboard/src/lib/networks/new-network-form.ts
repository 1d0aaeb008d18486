import { readRows, rowField } from '#lib/forms/form-rows.ts'
import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import type { CreateNetworkInput } from '#lib/generated/graphql.ts'
import { proposeSlug } from './propose-slug.ts'

export const municipalityPrefix = 'municipality'
export const blankMunicipality = { ags: '', name: '' }

/** The sent form as the API takes it; an address left empty is made from the name. */
export function newNetworkInput(values: FormValues): CreateNetworkInput {
  const name = values.required('name')
  return {
    name,
    slug: values.text('slug') ?? proposeSlug(name),
    municipalities: municipalityRows(values.fields).map(({ row }) => row),
    statuteKey: values.required('statuteKey'),
  }
}

/** The field of the form that a path of the input stands for: `municipalities.1.ags` is the second row in sight. */
export function newNetworkField(path: string | null, fields: Fields): string | null {
  const [, index, column] = /^municipalities\.(\d+)\.(\w+)$/.exec(path ?? '') ?? []
  const rows = municipalityRows(fields)
  const key = rows[Number(index)]?.key
  if (column && key !== undefined) return rowField(municipalityPrefix, key, column)
  // About all of them: said at the first one.
  return path === 'municipalities' ? rowField(municipalityPrefix, rows[0]?.key ?? 0, 'ags') : path
}

function municipalityRows(fields: Fields) {
  return readRows(fields, municipalityPrefix, ['ags', 'name'])
}

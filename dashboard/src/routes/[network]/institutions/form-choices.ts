import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { getLocale } from '#lib/paraglide/runtime.js'

/** The institution types of the catalogue by name, in the reader's language. */
export function typeChoices(): Choice[] {
  const locale = getLocale()
  return catalogue.institutionTypes
    .map(({ key, label }) => ({ id: key, label: label[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

/** Districts by name. */
export function districtChoices(districts: readonly { readonly id: string; readonly name: string }[]): Choice[] {
  return districts.map(({ id, name }) => ({ id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'de'))
}

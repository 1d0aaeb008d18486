import { professions } from '@schutznetz/domain/catalogue/professions.ts'
import type { PersonEntryFragment } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import type { Fields, FormValues } from '#lib/forms/form-values.ts'
import { getLocale } from '#lib/paraglide/runtime.js'

const texts = ['title', 'professionKey', 'phone', 'email'] as const

/** What the form of a person says at first. */
export function personFields(person: Partial<PersonEntryFragment>): Fields {
  const names = { firstName: person.firstName ?? '', lastName: person.lastName ?? '' }
  return { ...names, ...Object.fromEntries(texts.map((key) => [key, person[key] ?? ''])) }
}

/** What was sent, in the types the API takes. */
export function personInput(values: FormValues) {
  return {
    firstName: values.required('firstName'),
    lastName: values.required('lastName'),
    title: values.text('title'),
    professionKey: values.text('professionKey'),
    phone: values.text('phone'),
    email: values.text('email'),
  }
}

/**
 * The professions of the catalogue in the reader's language, in their order: the frequent ones first.
 *
 * @param own what is entered now; a network may name a profession in its own words, and keeps it
 */
export function professionChoices(own: string | null = null): Choice[] {
  const known = professions.map(({ key, label }) => ({ id: key, label: label[getLocale()] }))
  const isOwn = own !== null && own !== '' && !known.some(({ id }) => id === own)
  return isOwn ? [...known, { id: own, label: own }] : known
}

import type { FormValues, Fields } from '#lib/forms/form-values.ts'

/** Texts of an institution in the order of its form; `name` is required and stands apart. */
const texts = [
  ...(['street', 'postalCode', 'city', 'phone', 'email', 'website', 'openingHours'] as const),
  ...(['registerNumber', 'ownNumber'] as const),
]
const numbers = ['places', 'latitude', 'longitude'] as const

type Text = (typeof texts)[number]
type Numeric = (typeof numbers)[number]

type Data = Readonly<Partial<Record<Text, string | null>>> &
  Readonly<Partial<Record<Numeric, number | null>>> & { readonly name: string; readonly isContactedInDanger: boolean }

/** What the form of an institution says at first. */
export function institutionFields(data: Data): Fields {
  return {
    name: data.name,
    ...Object.fromEntries(texts.map((key) => [key, data[key] ?? ''])),
    ...Object.fromEntries(numbers.map((key) => [key, data[key]?.toString() ?? ''])),
    isContactedInDanger: data.isContactedInDanger ? 'on' : '',
  }
}

/** What was sent, in the types the API takes. */
export function institutionInput(values: FormValues) {
  return {
    name: values.required('name'),
    ...(Object.fromEntries(texts.map((key) => [key, values.text(key)])) as Record<Text, string | null>),
    ...(Object.fromEntries(numbers.map((key) => [key, values.number(key)])) as Record<Numeric, number | null>),
    isContactedInDanger: values.flag('isContactedInDanger'),
  }
}

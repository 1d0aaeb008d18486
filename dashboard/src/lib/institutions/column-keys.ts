import type { InstitutionOrderField } from '#lib/generated/graphql.ts'

/** Every column the table can show, in its order. */
export const columnKeys = [
  'name',
  'type',
  'group',
  'district',
  'carrier',
  'reach',
  'specialist',
  'concept',
  'agreement',
  'links',
  'people',
  'gaps',
  'missing',
  'confirmed',
  'freshness',
  'danger',
  'street',
  'city',
  'phone',
  'email',
  'places',
  'own',
  'register',
] as const

export type ColumnKey = (typeof columnKeys)[number]

/** What is shown unless somebody chose otherwise: what the morning's questions are about. */
export const defaultColumns: readonly ColumnKey[] = [
  'name',
  'type',
  'group',
  'district',
  'carrier',
  'reach',
  'specialist',
  'links',
  'gaps',
  'confirmed',
]

/** Columns that only exist for those who may see contact data. */
export const contactColumns: readonly ColumnKey[] = ['phone', 'email']

/** What a column is sorted by; columns without are not sorted. */
export const sortFields: Readonly<Partial<Record<ColumnKey, InstitutionOrderField>>> = {
  name: 'NAME',
  type: 'TYPE',
  group: 'GROUP',
  district: 'DISTRICT',
  carrier: 'CARRIER',
  reach: 'REACH',
  specialist: 'SPECIALIST',
  concept: 'CONCEPT',
  links: 'LINKS',
  people: 'PEOPLE',
  gaps: 'GAPS',
  confirmed: 'LAST_CONFIRMED',
  city: 'PLACE',
  places: 'PLACES',
  own: 'OWN_NUMBER',
  register: 'REGISTER_NUMBER',
}

/** Columns that begin with the most: a first click on «Lücken» wants to know where they are. */
export const mostFirst: readonly ColumnKey[] = ['links', 'people', 'gaps', 'places']

import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { foldText } from '@schutznetz/domain/text/fold-text.ts'

/** What a column of a table can mean, in any kind of import. */
export const fieldKeys = [
  'NAME',
  'REGISTER_NUMBER',
  'OWN_NUMBER',
  'TYPE',
  'CARRIER',
  'DISTRICT',
  'STREET',
  'POSTAL_CODE',
  'CITY',
  'PHONE',
  'EMAIL',
  'WEBSITE',
  'OPENING_HOURS',
  'PLACES',
  'CONTACTED_IN_DANGER',
  'LATITUDE',
  'LONGITUDE',
  'ID',
  'FULL_NAME',
  'TITLE',
  'FIRST_NAME',
  'LAST_NAME',
  'PROFESSION',
  'INSTITUTION',
  'INSTITUTION_NUMBER',
  'POSITION',
  'CONTACT',
  'ROLE',
  'PARTNER',
  'PARTNER_NUMBER',
  'KIND',
  'FREQUENCY',
  'SINCE',
  'DESCRIPTION',
] as const

export type FieldKey = (typeof fieldKeys)[number]

/** A field that a kind of import reads, with the headings by which its column is recognised. */
export interface ImportField {
  readonly key: FieldKey
  /** Heading of its column in templates and exports; recognised like the others. */
  readonly label: Label
  /** Further headings, however spelled. */
  readonly headings: readonly string[]
  readonly example: string
}

export interface ColumnMapping {
  readonly header: string
  readonly field: FieldKey
}

/** Values of a row by what they mean. */
export type RowValues = Readonly<Partial<Record<FieldKey, string>>>

/** Maps columns by what they are called; a column that is not recognised is left out, and each field is taken once. */
export function suggestMapping(headers: readonly string[], fields: readonly ImportField[]): ColumnMapping[] {
  const taken = new Set<FieldKey>()
  return headers.flatMap((header) => {
    const plain = plainHeading(header)
    const field = fields.find(({ key, ...known }) => !taken.has(key) && headingsOf(known).has(plain))
    if (!field) return []
    taken.add(field.key)
    return [{ header, field: field.key }]
  })
}

/** How many of these cells are headings of these fields. */
export function countKnownHeadings(cells: readonly string[], fields: readonly ImportField[]): number {
  return suggestMapping([...new Set(cells)], fields).length
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>()

function headingsOf({ label, headings }: Pick<ImportField, 'label' | 'headings'>): ReadonlySet<string> {
  const found = known.get(headings)
  if (found) return found
  const all = new Set([label.de, label.en, ...headings].map(plainHeading))
  known.set(headings, all)
  return all
}

/** «E-Mail-Adresse:» and «email adresse» are one heading. */
function plainHeading(text: string): string {
  return foldText(text).replace(/[^a-z0-9]/g, '')
}

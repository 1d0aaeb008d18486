import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { Invalid } from '../errors.ts'
import { emptyTarget, type ImportTarget, type ParsedImport, type ParsedRow, type RowProblem } from './import-target.ts'
import { suggestMapping, type ColumnMapping, type MappingField } from './mapping-fields.ts'
import { normaliseName } from './normalise.ts'
import { numberOf, numericProblemOf } from './numeric-problem.ts'
import type { Table, TableRow } from './read-table.ts'
import { websiteOf } from './website.ts'

type Values = Partial<Record<MappingField, string>>

/**
 * Any table of institutions, its columns mapped to fields; without a mapping the columns are recognised by name.
 * @throws Invalid for a mapping that names a column the file does not have, or none for the name.
 */
export function readMappedTable(table: Table, mapping: readonly ColumnMapping[] | null): ParsedImport {
  const columns = mapping ?? suggestMapping(table.headers)
  for (const { header } of columns) if (!table.headers.includes(header)) throw noSuchColumn(header, table)
  if (!columns.some(({ field }) => field === 'NAME')) throw noNameColumn(table)
  const unused = table.headers.filter((header) => !columns.some((column) => column.header === header))
  return {
    rows: table.rows.map((row) => readRow(row, columns)),
    leftOut: 0,
    notes: unused.length > 0 ? [`Nicht übernommene Spalten: ${unused.join(', ')}.`] : [],
  }
}

function readRow(row: TableRow, columns: readonly ColumnMapping[]): ParsedRow {
  const values: Values = Object.fromEntries(columns.map(({ header, field }) => [field, row.cells[header] ?? '']))
  const headerOf = (field: MappingField) => columns.find((column) => column.field === field)?.header ?? ''
  const problem = problemOf(row, values, headerOf)
  const name = values.NAME || null
  const registerNumber = values.REGISTER_NUMBER || null
  const known = { rowNumber: row.line, name, registerNumber }
  if (problem || name === null) return { ...known, target: null, problem, notes: [] }
  const type = typeOf(values.TYPE ?? '')
  const target = targetOf(values, name, type)
  return { ...known, target, problem: null, notes: notesOf(values, target) }
}

/** What the row says and the network cannot take over. */
function notesOf(values: Values, target: ImportTarget): string[] {
  const lost = [
    values.TYPE && !target.institutionTypeKey && `unbekannte Einrichtungsart «${values.TYPE}»: bleibt offen`,
    values.EMAIL && !target.email && `«${values.EMAIL}» ist keine E-Mail-Adresse: nicht übernommen`,
    values.WEBSITE && !target.website && `«${values.WEBSITE}» ist keine Internetadresse: nicht übernommen`,
  ]
  return lost.filter((note): note is string => typeof note === 'string' && note !== '')
}

function emailOf(text: string): string | null {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/u.test(text) ? text : null
}

function targetOf(values: Values, name: string, institutionTypeKey: string | null): ImportTarget {
  const carrier = values.CARRIER ? { registerNumber: null, name: values.CARRIER, kind: null, phone: null } : null
  return {
    ...emptyTarget,
    name,
    registerNumber: values.REGISTER_NUMBER || null,
    ownNumber: values.OWN_NUMBER || null,
    street: values.STREET || null,
    postalCode: values.POSTAL_CODE || null,
    city: values.CITY || null,
    latitude: numberOf(values.LATITUDE),
    longitude: numberOf(values.LONGITUDE),
    phone: values.PHONE || null,
    email: emailOf(values.EMAIL ?? ''),
    website: websiteOf(values.WEBSITE ?? ''),
    openingHours: values.OPENING_HOURS || null,
    places: numberOf(values.PLACES),
    institutionTypeKey,
    carrier,
    district: values.DISTRICT || null,
  }
}

function problemOf(
  { isMisshapen }: TableRow,
  values: Values,
  headerOf: (field: MappingField) => string,
): RowProblem | null {
  if (isMisshapen) {
    const message = 'Die Zeile hat mehr oder weniger Spalten als die Kopfzeile.'
    return { column: '', message, fix: 'Prüfen Sie die Zeile in der Datei, etwa auf ein überzähliges Trennzeichen.' }
  }
  if (!values.NAME) {
    return { column: headerOf('NAME'), message: 'Der Name fehlt.', fix: 'Tragen Sie den Namen der Einrichtung ein.' }
  }
  if (values.NAME.length > 300) {
    return { column: headerOf('NAME'), message: 'Der Name hat mehr als 300 Zeichen.', fix: 'Kürzen Sie den Namen.' }
  }
  const numeric = numericProblemOf(values)
  return numeric && { column: headerOf(numeric.field), message: numeric.message, fix: numeric.fix }
}

/** A type by its key or by its German or English name. */
function typeOf(text: string): string | null {
  const wanted = normaliseName(text)
  if (wanted === '') return null
  const found = catalogue.institutionTypes.find(({ key, label }) =>
    [key, label.de, label.en].some((name) => normaliseName(name) === wanted),
  )
  return found?.key ?? null
}

function noSuchColumn(header: string, table: Table): Invalid {
  return new Invalid('input.mapping', {
    de: `Die Datei hat keine Spalte «${header}». Sie hat: ${table.headers.join(', ')}.`,
    en: `The file has no column “${header}”. It has: ${table.headers.join(', ')}.`,
  })
}

function noNameColumn(table: Table): Invalid {
  return new Invalid('input.mapping', {
    de:
      `Keine Spalte enthält erkennbar den Namen der Einrichtung. Die Datei hat: ${table.headers.join(', ')}. ` +
      'Es wurde nichts eingelesen; ordnen Sie die Spalten zu.',
    en:
      `No column can be recognised as the name of the institution. The file has: ${table.headers.join(', ')}. ` +
      'Nothing was read in; assign the columns.',
  })
}

import type { Label } from '@schutznetz/domain/catalogue/types.ts'
import { Invalid } from '../../errors.ts'
import { inBoth, joined, nothingRead, type Sentence } from '../../sentence.ts'
import { suggestMapping, type ColumnMapping, type FieldKey, type RowValues } from '../import-fields.ts'
import type { ImportKind, RowOptions } from '../import-kind.ts'
import type { ImportPreset, OpenFile, ReadOptions } from '../import-preset.ts'
import type { ParsedImport, ParsedRow } from '../import-row.ts'

/** Any table of one kind of thing, its columns mapped to fields; without a mapping they are recognised by name. */
export function tablePreset<T>(key: string, label: Label, kind: ImportKind<T>): ImportPreset<T> {
  return {
    key,
    label,
    kind,
    isMapped: true,
    recognises: (headers) => missingOf(suggestMapping(headers, kind.fields), kind).length === 0,

    read: async (files, options) => readMapped(files, kind, options),
  }
}

function readMapped<T>(files: readonly OpenFile[], kind: ImportKind<T>, options: ReadOptions): ParsedImport<T> {
  const [file, ...others] = files
  if (!file || others.length > 0)
    throw new Invalid(
      'input.files',
      joined({ de: 'Eine solche Tabelle ist genau eine Datei.', en: 'Such a table is exactly one file.' }, nothingRead),
    )
  const columns = options.mapping ?? suggestMapping(file.headers, kind.fields)
  refuseMapping(columns, file, kind)
  const unused = file.headers.filter((header) => !columns.some((column) => column.header === header))
  return {
    rows: readRows(file, columns, kind, options),
    summary: () => ({ leftOut: 0, notes: unused.length > 0 ? [unusedColumns(unused)] : [] }),
  }
}

async function* readRows<T>(
  file: OpenFile,
  columns: readonly ColumnMapping[],
  kind: ImportKind<T>,
  options: ReadOptions,
): AsyncGenerator<ParsedRow<T>> {
  const rowOptions = rowOptionsOf(columns, options)
  for await (const row of file.rows) {
    const values: RowValues = Object.fromEntries(columns.map(({ header, field }) => [field, row.cells[header] ?? '']))
    yield kind.readRow(values, row, rowOptions)
  }
}

/** What reading and comparing a row needs to know of the table as a whole. */
export function rowOptionsOf(columns: readonly ColumnMapping[], options: ReadOptions): RowOptions {
  const headerByField = new Map(columns.map(({ header, field }) => [field, header]))
  return { ...options, headerOf: (field: FieldKey) => headerByField.get(field) ?? '' }
}

/** @throws Invalid for a mapping that names a column the file does not have, one field twice, or none that is needed. */
function refuseMapping<T>(columns: readonly ColumnMapping[], file: OpenFile, kind: ImportKind<T>): void {
  const strange = columns.find(({ header }) => !file.headers.includes(header))
  if (strange)
    throw new Invalid('input.mapping', {
      de: `Die Datei hat keine Spalte «${strange.header}». Sie hat: ${someOf(file.headers).de}.`,
      en: `The file has no column “${strange.header}”. It has: ${someOf(file.headers).en}.`,
    })
  const twice = columns.find(({ field }, index) => columns.findIndex((one) => one.field === field) !== index)
  if (twice) {
    const label = kind.fields.find(({ key }) => key === twice.field)?.label ?? { de: twice.field, en: twice.field }
    throw new Invalid('input.mapping', {
      de: `«${label.de}» ist zwei Spalten zugeordnet. Es wurde nichts eingelesen; ordnen Sie eine davon anders zu.`,
      en: `“${label.en}” is assigned to two columns. Nothing was read in; assign one of them otherwise.`,
    })
  }
  const missing = missingOf(columns, kind)
  if (missing.length === 0) return
  throw new Invalid(
    'input.mapping',
    inBoth((locale) => {
      const what = missing.map((label) => label[locale]).join(', ')
      const hint = looksLikeStatistics(file.headers) ? ` ${statistics[locale]}` : ''
      return noColumnFor[locale](what, someOf(file.headers)[locale], hint)
    }),
  )
}

const noColumnFor = {
  de: (what: string, headers: string, hint: string) =>
    `Keine Spalte enthält erkennbar ${what}. Die Datei hat: ${headers}.${hint} ` +
    'Es wurde nichts eingelesen; ordnen Sie die Spalten zu.',
  en: (what: string, headers: string, hint: string) =>
    `No column can be recognised as ${what}. The file has: ${headers}.${hint} Nothing was read in; assign the columns.`,
}

const statistics: Sentence = {
  de: 'Sie sieht aus wie eine Tabelle der amtlichen Statistik (Titelzeilen, mehrzeilige Überschriften, Fußnoten), nicht wie eine Liste. Wenn doch Zeilen daraus gemeint sind, wählen Sie die Kopfzeile.',
  en: 'It looks like a table of official statistics (titles, stacked headers, footnotes), not like a list. If rows of it are meant all the same, choose the header line.',
}

/** Headings that are missing or are numbers: what was taken for the header is a row, or one of several headers. */
function looksLikeStatistics(headers: readonly string[]): boolean {
  return headers.filter((header) => /^Spalte \d+$|^[\d.,]+$/.test(header)).length >= 2
}

const shownHeaders = 8

function someOf(headers: readonly string[]): Sentence {
  const shown = headers.slice(0, shownHeaders).join(', ')
  const more = headers.length - shownHeaders
  if (more <= 0) return { de: shown, en: shown }
  return { de: `${shown} und ${more} weitere`, en: `${shown} and ${more} more` }
}

function missingOf<T>(columns: readonly ColumnMapping[], kind: ImportKind<T>): Label[] {
  const mapped = new Set(columns.map(({ field }) => field))
  return kind.required.filter(({ anyOf }) => !anyOf.some((field) => mapped.has(field))).map(({ words }) => words)
}

function unusedColumns(unused: readonly string[]): Sentence {
  const list = unused.join(', ')
  return { de: `Nicht übernommene Spalten: ${list}.`, en: `Columns not taken over: ${list}.` }
}

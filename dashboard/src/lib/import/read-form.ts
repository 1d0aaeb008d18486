import type { FormValues } from '#lib/forms/form-values.ts'
import type {
  ColumnMappingInput,
  FileLayoutInput,
  ImportField,
  ImportPreset,
  ReadImportInput,
  TextEncoding,
} from '#lib/generated/graphql.ts'

/** Names of the fields of the form that says how files are read. */
export const fieldNames = {
  encoding: (file: number) => `files.${file}.encoding`,
  delimiter: (file: number) => `files.${file}.delimiter`,
  quote: (file: number) => `files.${file}.quote`,
  headerLine: (file: number) => `files.${file}.headerLine`,
  header: (column: number) => `columns.${column}.header`,
  field: (column: number) => `columns.${column}.field`,
}

/** A tab cannot be typed into a list of choices that browsers trim. */
export const tabName = 'TAB'

/** Layouts of all files of the form. */
export function layoutsOf(values: FormValues): FileLayoutInput[] {
  const layouts: FileLayoutInput[] = []
  for (let file = 0; values.fields[fieldNames.encoding(file)] !== undefined; file++) {
    const delimiter = values.fields[fieldNames.delimiter(file)] ?? ';'
    layouts.push({
      file,
      encoding: values.fields[fieldNames.encoding(file)] as TextEncoding,
      delimiter: delimiter === tabName ? '\t' : delimiter,
      quote: values.fields[fieldNames.quote(file)] ?? '',
      headerLine: Math.trunc(values.number(fieldNames.headerLine(file)) ?? 1) || 1,
    })
  }
  return layouts
}

/** What the columns mean; columns that are not taken over are left out. */
function mappingOf(values: FormValues): ColumnMappingInput[] {
  const mapping: ColumnMappingInput[] = []
  for (let column = 0; values.fields[fieldNames.header(column)] !== undefined; column++) {
    const field = values.text(fieldNames.field(column))
    if (field) mapping.push({ header: values.fields[fieldNames.header(column)] ?? '', field: field as ImportField })
  }
  return mapping
}

/** The whole form as the API takes it. */
export function readInputOf(values: FormValues, importId: string): ReadImportInput {
  const mapping = mappingOf(values)
  return {
    importId,
    preset: values.text('preset') as ImportPreset | null,
    layouts: layoutsOf(values),
    mapping: values.fields[fieldNames.header(0)] === undefined ? null : mapping,
    municipalityAgs: values.text('municipalityAgs'),
    createsMissing: values.flag('createsMissing'),
  }
}

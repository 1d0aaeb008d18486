import { builder } from '../../builder.ts'
import { suggestMapping, type FieldKey } from '../../import/import-fields.ts'
import { importOptionsOf, type ReceivedFile } from '../../import/import-options.ts'
import { findPreset, importPresets, proposePreset } from '../../import/presets/presets.ts'
import type { ImportPreset } from '../../import/import-preset.ts'
import { ImportFieldEnum, ImportKindEnum, ImportPresetEnum, TextEncodingEnum } from './import-enums.graphql.ts'
import { peekAt, type FileBeginning } from './file-beginning.ts'
import type { JobOf } from './receive-files.service.ts'

export interface FileOfJob {
  readonly job: JobOf & { readonly preset: string | null; readonly mapping: unknown }
  readonly number: number
  readonly file: ReceivedFile
}

interface Column {
  readonly header: string
  readonly samples: readonly string[]
}

const ColumnRef = builder.objectRef<Column>('ImportColumn').implement({
  description: 'A column of a file.',
  fields: (t) => ({
    header: t.exposeString('header', { description: 'Its heading; «Spalte 3» where it has none.' }),
    samples: t.exposeStringList('samples', { description: 'What its first rows say, empty cells left out.' }),
  }),
})

export const ImportFileRef = builder.objectRef<FileOfJob>('ImportFile').implement({
  description: 'A file of an import, and how it is read.',
  fields: (t) => ({
    name: t.string({ description: 'Its name.', resolve: ({ file }) => file.name }),
    bytes: t.int({ description: 'Its size.', resolve: ({ file }) => file.bytes }),
    encoding: t.field({
      type: TextEncodingEnum,
      description: 'How its letters are written.',
      resolve: ({ file }) => file.layout.encoding,
    }),
    delimiter: t.string({ description: 'What divides its cells.', resolve: ({ file }) => file.layout.delimiter }),
    quote: t.string({
      description: 'Quotation mark around cells; empty = none has a meaning.',
      resolve: ({ file }) => file.layout.quote,
    }),
    headerLine: t.int({
      description: 'Line of the header, counted from 1.',
      resolve: ({ file }) => file.layout.headerLine,
    }),
    lines: t.stringList({
      description: 'Its first lines as text, as they are read now; empty once the import is applied or put away.',
      resolve: async (of, _args, { services }) => [...(await beginningOf(of, services.database.client)).lines],
    }),
    columns: t.field({
      type: [ColumnRef],
      description: 'Its columns as they are read now; empty once the import is applied or put away.',
      resolve: async (of, _args, { services }) => [...(await beginningOf(of, services.database.client)).columns],
    }),
  }),
})

const beginnings = new WeakMap<FileOfJob, Promise<FileBeginning>>()

/** Read once, whichever fields are asked for. */
function beginningOf(of: FileOfJob, client: Parameters<typeof peekAt>[0]): Promise<FileBeginning> {
  const known = beginnings.get(of) ?? peekAt(client, of.job, of.number, of.file)
  beginnings.set(of, known)
  return known
}

const FormFieldRef = builder.objectRef<ImportPreset<object>['kind']['fields'][number]>('ImportFormField').implement({
  description: 'A field that a column can be mapped to.',
  fields: (t) => ({
    key: t.expose('key', { type: ImportFieldEnum, description: 'What it means.' }),
    label: t.string({
      description: 'Its heading in templates and exports.',
      resolve: ({ label }, _args, { locale }) => label[locale],
    }),
    germanLabel: t.string({
      description: 'Its German heading: lists for editing carry it in every language.',
      resolve: ({ label }) => label.de,
    }),
    example: t.exposeString('example', { description: 'What stands in a template; may be empty.' }),
  }),
})

export const ImportFormRef = builder.objectRef<ImportPreset<object>>('ImportForm').implement({
  description: 'A form of files that can be brought in.',
  fields: (t) => ({
    preset: t.field({
      type: ImportPresetEnum,
      description: 'Its key.',
      resolve: ({ key }) => key as 'INSTITUTION_TABLE',
    }),
    label: t.string({
      description: 'Its name.',
      resolve: ({ label }, _args, { locale }) => label[locale],
    }),
    kind: t.field({ type: ImportKindEnum, description: 'What its rows are.', resolve: ({ kind }) => kind.key }),
    isMapped: t.exposeBoolean('isMapped', { description: 'Its columns are mapped by people; else they are fixed.' }),
    fields: t.field({
      type: [FormFieldRef],
      description: 'What its columns can be mapped to.',
      resolve: ({ kind }) => [...kind.fields],
    }),
  }),
})

builder.queryFields((t) => ({
  importForms: t.field({
    type: [ImportFormRef],
    description: 'Forms of files that can be brought in.',
    resolve: () => [...importPresets],
  }),
}))

interface MappedColumn {
  readonly header: string
  readonly field: FieldKey
}

export const MappedColumnRef = builder.objectRef<MappedColumn>('ImportMappedColumn').implement({
  description: 'What a column means.',
  fields: (t) => ({
    header: t.exposeString('header', { description: 'Its heading.' }),
    field: t.expose('field', { type: ImportFieldEnum, description: 'What it means.' }),
  }),
})

/** The form of an import: as it was read, else as its files look. */
export async function presetOfJob(
  job: FileOfJob['job'] & { readonly options: unknown },
  client: Parameters<typeof peekAt>[0],
): Promise<ImportPreset<object>> {
  if (job.preset) return findPreset(job.preset)
  const { files } = importOptionsOf(job.options)
  const seen = await Promise.all(files.map((file, number) => beginningOf({ job, number, file }, client)))
  return proposePreset(seen.map(({ columns }) => ({ headers: columns.map(({ header }) => header) })))
}

/** What the columns would mean by their names. */
export function mappingByName(headers: readonly string[], preset: ImportPreset<object>): MappedColumn[] {
  return preset.isMapped ? suggestMapping(headers, preset.kind.fields) : []
}

import { builder } from '../../builder.ts'
import { ChangeResultRef } from '../../change/change-result.graphql.ts'
import { applyImport, discardImport, type AppliedImport } from './apply-import.service.ts'
import { ImportFieldEnum, ImportPresetEnum } from './import-enums.graphql.ts'
import { startImport } from './start-import.service.ts'

const ImportFileInput = builder.inputType('ImportFileInput', {
  description: 'A file to read.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name, for messages.' }),
    contentBase64: t.string({
      required: true,
      description: 'Its bytes as base64; CSV in UTF-8, UTF-16 or Windows-1252.',
    }),
  }),
})

const ColumnMappingInput = builder.inputType('ColumnMappingInput', {
  description: 'What a column means.',
  fields: (t) => ({
    header: t.string({ required: true, description: 'Header of the column in the file.' }),
    field: t.field({ type: ImportFieldEnum, required: true, description: 'What it means.' }),
  }),
})

const StartImportInput = builder.inputType('StartImportInput', {
  description: 'Files to read and compare with a network.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    preset: t.field({ type: ImportPresetEnum, required: true, description: 'What kind of files.' }),
    files: t.field({ type: [ImportFileInput], required: true, description: 'The files, in any order.' }),
    municipalityAgs: t.string({ description: "Only rows of this municipality; left out = all of the network's." }),
    mapping: t.field({
      type: [ColumnMappingInput],
      description: 'For a table; left out = by the names of its columns.',
    }),
  }),
})

const ApplyImportInput = builder.inputType('ApplyImportInput', {
  description: 'What to take over.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    excludeRows: t.intList({ description: 'Row numbers to leave out.' }),
    mergeRows: t.intList({ description: 'Possible duplicates that are the institution they look like.' }),
    createRows: t.intList({ description: 'Possible duplicates that are institutions of their own.' }),
  }),
})

const DiscardImportInput = builder.inputType('DiscardImportInput', {
  description: 'Which import to put away.',
  fields: (t) => ({ importId: t.id({ required: true, description: 'The import.' }) }),
})

interface JobOf {
  readonly networkId: string
  readonly id: string
}

const ImportPayload = builder.objectRef<JobOf>('ImportPayload').implement({
  description: 'An import as it is now.',
  fields: (t) => ({
    import: t.prismaField({
      type: 'ImportJob',
      description: 'The import.',
      resolve: (query, { id }, _args, { db }) => db.importJob.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
})

const AppliedImportPayload = builder.objectRef<AppliedImport>('AppliedImportPayload').implement({
  description: 'An import that was taken over.',
  interfaces: [ChangeResultRef],
  fields: (t) => ({
    summary: t.string({
      description: 'What was done, in a sentence in the language of the request.',
      resolve: ({ summary }, _args, { locale }) => summary[locale],
    }),
    import: t.prismaField({
      type: 'ImportJob',
      description: 'The import.',
      resolve: (query, { id }, _args, { db }) => db.importJob.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
})

builder.mutationFields((t) => ({
  startImport: t.field({
    type: ImportPayload,
    description: 'Reads files and shows, row by row, what taking them over would do. Changes nothing of the network.',
    errors: {},
    args: { input: t.arg({ type: StartImportInput, required: true, description: 'The files.' }) },
    resolve: (_root, { input }, ctx) => startImport(ctx, input),
  }),
  applyImport: t.field({
    type: AppliedImportPayload,
    description: 'Takes an import over as one change set, all or nothing; `undoChange` takes it back.',
    errors: {},
    args: { input: t.arg({ type: ApplyImportInput, required: true, description: 'What to take over.' }) },
    resolve: (_root, { input }, ctx) =>
      applyImport(ctx, input.importId, {
        excludeRows: input.excludeRows ?? [],
        mergeRows: input.mergeRows ?? [],
        createRows: input.createRows ?? [],
      }),
  }),
  discardImport: t.field({
    type: ImportPayload,
    description: 'Puts an import away without taking anything over.',
    errors: {},
    args: { input: t.arg({ type: DiscardImportInput, required: true, description: 'Which import.' }) },
    resolve: (_root, { input }, ctx) => discardImport(ctx, input.importId),
  }),
}))

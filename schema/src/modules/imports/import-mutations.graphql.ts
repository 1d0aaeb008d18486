import { builder } from '../../builder.ts'
import { ChangeResultRef } from '../../change/change-result.graphql.ts'
import { applyImport, type AppliedImport } from './apply-import.service.ts'
import { correctLayout } from './correct-layout.service.ts'
import { decideRows } from './decide-rows.service.ts'
import { discardImport } from './discard-import.service.ts'
import { ImportDecisionEnum, ImportPresetEnum, ImportRowStateEnum } from './import-enums.graphql.ts'
import { ColumnMappingInput, FileLayoutInput } from './import-layout.graphql.ts'
import { patiently } from './patiently.ts'
import { beginReading } from './read-import.service.ts'
import type { JobOf } from './receive-files.service.ts'
import { startImport } from './start-import.service.ts'

const ImportFileInput = builder.inputType('ImportFileInput', {
  description: 'A file to read.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name, for messages.' }),
    contentBase64: t.string({
      required: true,
      description: 'Its bytes as base64; CSV in UTF-8, UTF-16, Windows-1252 or ISO-8859-1.',
    }),
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
    layouts: t.field({ type: [FileLayoutInput], description: 'How the files are read; left out = as found.' }),
    createsMissing: t.boolean({
      description: 'Cooperations: create institutions that the network does not know; left out = no.',
    }),
  }),
})

const ReadImportInput = builder.inputType('ReadImportInput', {
  description: 'How files that are kept are to be read (again).',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    preset: t.field({ type: ImportPresetEnum, description: 'What form of files; left out = the one they look like.' }),
    municipalityAgs: t.string({ description: "Only rows of this municipality; left out = all of the network's." }),
    mapping: t.field({
      type: [ColumnMappingInput],
      description: 'For a table; left out = by the names of its columns.',
    }),
    layouts: t.field({ type: [FileLayoutInput], description: 'How the files are read; left out = as before.' }),
    createsMissing: t.boolean({
      description: 'Cooperations: create institutions that the network does not know; left out = no.',
    }),
  }),
})

const CorrectImportLayoutInput = builder.inputType('CorrectImportLayoutInput', {
  description: 'How the text of files that are kept becomes a table.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    layouts: t.field({ type: [FileLayoutInput], required: true, description: 'What is corrected, by file.' }),
  }),
})

const DecideImportRowsInput = builder.inputType('DecideImportRowsInput', {
  description: 'What is decided about rows of a preview; it is remembered until it is applied.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    rows: t.intList({ description: 'Row numbers; left out = every row in one of `states`.' }),
    states: t.field({ type: [ImportRowStateEnum], description: 'Only rows in one of these states.' }),
    decision: t.field({ type: ImportDecisionEnum, description: 'The decision; `null` takes it back.' }),
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
  readImport: t.field({
    type: ImportPayload,
    description:
      'Reads files that are kept, and shows, row by row, what taking them over would do. Answers after a few seconds at the latest; `state` says whether it is still being read.',
    errors: {},
    args: { input: t.arg({ type: ReadImportInput, required: true, description: 'How.' }) },
    resolve: async (_root, { input }, ctx) => {
      const reading = await beginReading(ctx, input.importId, input)
      await patiently(reading.done)
      return reading
    },
  }),
  correctImportLayout: t.field({
    type: ImportPayload,
    description: 'Divides files that are kept in another way; rows that were read before go.',
    errors: {},
    args: { input: t.arg({ type: CorrectImportLayoutInput, required: true, description: 'The layout.' }) },
    resolve: (_root, { input }, ctx) => correctLayout(ctx, input.importId, input.layouts),
  }),
  decideImportRows: t.field({
    type: ImportPayload,
    description: 'Remembers what a person decided about rows of a preview.',
    errors: {},
    args: { input: t.arg({ type: DecideImportRowsInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, ctx) => decideRows(ctx, input),
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
    description:
      'Puts an import away without taking anything over. One that is being read or taken over stops, and leaves nothing.',
    errors: {},
    args: { input: t.arg({ type: DiscardImportInput, required: true, description: 'Which import.' }) },
    resolve: (_root, { input }, ctx) => discardImport(ctx, input.importId),
  }),
}))

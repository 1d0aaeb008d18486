import { builder } from '../../builder.ts'
import { importOptionsOf } from '../../import/import-options.ts'
import { ImportFileRef, ImportFormRef, MappedColumnRef, presetOfJob } from './import-files.graphql.ts'
import { proposeMapping } from './propose-mapping.ts'

const jobColumns = { id: true, networkId: true, preset: true, mapping: true, options: true } as const

/** How the files of an import are read, as found or as corrected. */
builder.prismaObjectFields('ImportJob', (t) => ({
  form: t.field({
    type: ImportFormRef,
    description: 'The form it was read in; before, the one its files look like.',
    select: jobColumns,
    resolve: (job, _args, { services }) => presetOfJob(job, services.database.client),
  }),
  mapping: t.field({
    type: [MappedColumnRef],
    description:
      'What its columns mean: as it was read; before, as the same columns were mapped last in this network, else by their names. Empty for fixed forms.',
    args: {
      preset: t.arg.string({ description: 'For this form; left out = for its own.' }),
    },
    select: jobColumns,
    resolve: (job, { preset }, ctx) => proposeMapping(ctx, job, preset ?? null),
  }),
  files: t.field({
    type: [ImportFileRef],
    description: 'The files and how they are read.',
    select: jobColumns,
    resolve: (job) => importOptionsOf(job.options).files.map((file, number) => ({ job, number, file })),
  }),
  createsMissing: t.boolean({
    description: 'Cooperations: institutions that the network does not know are created.',
    select: { options: true },
    resolve: ({ options }) => importOptionsOf(options).createsMissing,
  }),
  municipalityKeys: t.stringList({
    description: 'Official keys of the municipalities whose rows were read.',
    select: { options: true },
    resolve: ({ options }) => [...importOptionsOf(options).municipalityKeys],
  }),
}))

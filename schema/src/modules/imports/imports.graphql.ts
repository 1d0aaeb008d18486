import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { Forbidden } from '../../errors.ts'
import type { RowDecision } from '../../import/choose-rows.ts'
import { importOptionsOf } from '../../import/import-options.ts'
import { findPreset } from '../../import/presets/presets.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { encodeGlobalId, idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ImportDecisionFilterEnum, ImportKindEnum, ImportRowStateEnum, ImportStateEnum } from './import-enums.graphql.ts'
import { ImportFileRef, ImportFormRef, MappedColumnRef, presetOfJob } from './import-files.graphql.ts'
import { isInterrupted } from './import-job.ts'
import { ImportTotalsRef } from './import-totals.graphql.ts'
import { proposeMapping } from './propose-mapping.ts'

const jobColumns = { id: true, networkId: true, preset: true, mapping: true, options: true } as const

builder.prismaObject('ImportJob', {
  description: 'Files that came in: what taking them over would do, or has done.',
  fields: (t) => ({
    id: t.id({
      description: 'Id for `readImport` and `applyImport`.',
      select: { id: true },
      resolve: ({ id }) => encodeGlobalId('ImportJob', id),
    }),
    state: t.expose('state', { type: ImportStateEnum, description: 'What became of it.' }),
    isInterrupted: t.boolean({
      description: 'It is being received or read by a process that is gone: it can be read again.',
      select: { state: true, touchedAt: true },
      resolve: (job, _args, { now }) => isInterrupted(job, now),
    }),
    preset: t.exposeString('preset', { nullable: true, description: 'What form of files; `null` before it was read.' }),
    kind: t.field({
      type: ImportKindEnum,
      nullable: true,
      description: 'What its rows are; `null` before it was read.',
      select: { preset: true },
      resolve: ({ preset }) => (preset ? findPreset(preset).kind.key : null),
    }),
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
    fileNames: t.exposeStringList('fileNames', { description: 'Names of the files.' }),
    files: t.field({
      type: [ImportFileRef],
      description: 'The files and how they are read.',
      select: jobColumns,
      resolve: (job) => importOptionsOf(job.options).files.map((file, number) => ({ job, number, file })),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they came.' }),
    rowsRead: t.exposeInt('rowsRead', { description: 'Rows read so far.' }),
    baseRevision: t.exposeInt('baseRevision', { description: 'Revision of the network the rows were compared with.' }),
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
    notes: t.stringList({
      description: 'What there is to say about the files as a whole; also why they could not be read.',
      select: { options: true },
      resolve: ({ options }, _args, { locale }) =>
        importOptionsOf(options).notes.map((note) => (typeof note === 'string' ? note : note[locale])),
    }),
    totals: t.field({
      type: ImportTotalsRef,
      description: 'How many rows of which kind.',
      select: { id: true, options: true },
      resolve: ({ id, options }) => ({ importJobId: id, leftOut: importOptionsOf(options).leftOut }),
    }),
    changeSetId: t.id({
      nullable: true,
      description: 'The change set that took it over; `null` before, or where nothing differed.',
      select: { changeSetId: true },
      resolve: ({ changeSetId }) => changeSetId && encodeGlobalId('ChangeSet', changeSetId),
    }),
    rows: t.relatedConnection(
      'importRows',
      {
        description: 'The rows in the order of the file.',
        cursor: 'id',
        totalCount: true,
        args: {
          states: t.arg({ type: [ImportRowStateEnum], description: 'Only rows in one of these states.' }),
          decisions: t.arg({
            type: [ImportDecisionFilterEnum],
            description: 'Only rows about which one of these was decided.',
          }),
          text: t.arg.string({ description: 'Only rows whose name or number contains this.' }),
        },
        query: ({ states, decisions, text, ...page }) => {
          checkPageSize(page)
          const contains = { contains: text ?? '', mode: 'insensitive' } as const
          return {
            where: {
              AND: [
                ...(states ? [{ state: { in: [...states] } }] : []),
                ...(decisions ? [decidedAs(decisions)] : []),
                ...(text ? [{ OR: [{ name: contains }, { registerNumber: contains }] }] : []),
              ],
            },
            orderBy: { rowNumber: 'asc' },
          }
        },
      },
      describedTotalCount,
    ),
  }),
})

builder.objectFields(NetworkRef, (t) => ({
  imports: t.prismaConnection(
    {
      type: 'ImportJob',
      description: 'Imports into the network, the latest first; for coordinators only.',
      cursor: 'id',
      totalCount: (network, _args, { db }) => {
        requireImports(network)
        return db.importJob.count({ where: shown(network) })
      },
      resolve: (query, network, page, { db }) => {
        requireImports(network)
        checkPageSize(page)
        return db.importJob.findMany({ ...query, where: shown(network), orderBy: { createdAt: 'desc' } })
      },
    },
    describedTotalCount,
  ),
  import: t.prismaField({
    type: 'ImportJob',
    nullable: true,
    description: 'One import into the network; for coordinators only.',
    args: { id: t.arg.id({ required: true, description: 'The import.' }) },
    resolve: (query, network, { id }, { db }) => {
      requireImports(network)
      const where = { networkId_id: { networkId: network.facts.id, id: idOf('ImportJob', id, 'id') } }
      return db.importJob.findUnique({ ...query, where })
    },
  }),
}))

/** `in` never finds an empty column. */
function decidedAs(decisions: readonly ('UNDECIDED' | RowDecision)[]) {
  const decided = decisions.filter((one) => one !== 'UNDECIDED')
  return { OR: [{ decision: { in: decided } }, ...(decisions.includes('UNDECIDED') ? [{ decision: null }] : [])] }
}

/** Files that are only just arriving are nobody's business yet. */
function shown({ facts }: OpenNetwork) {
  return { networkId: facts.id, state: { not: 'RECEIVING' as const } }
}

function requireImports({ access }: OpenNetwork): void {
  if (!access.canWrite)
    throw new Forbidden({ de: 'Importe sehen nur Koordinator*innen.', en: 'Only coordinators see imports.' })
}

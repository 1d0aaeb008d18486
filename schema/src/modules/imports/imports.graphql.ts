import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { Forbidden } from '../../errors.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { encodeGlobalId, idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ImportRowStateEnum, ImportStateEnum } from './import-enums.graphql.ts'
import { ImportTotalsRef } from './import-totals.graphql.ts'
import type { ImportOptions } from './start-import.service.ts'

builder.prismaObject('ImportJob', {
  description: 'Files that were read: what taking them over would do, or has done.',
  fields: (t) => ({
    id: t.id({
      description: 'Id for `applyImport`.',
      select: { id: true },
      resolve: ({ id }) => encodeGlobalId('ImportJob', id),
    }),
    state: t.expose('state', { type: ImportStateEnum, description: 'What became of it.' }),
    preset: t.exposeString('preset', { nullable: true, description: 'What kind of files.' }),
    fileNames: t.exposeStringList('fileNames', { description: 'Names of the files.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they were read.' }),
    baseRevision: t.exposeInt('baseRevision', { description: 'Revision of the network the rows were compared with.' }),
    municipalityKeys: t.stringList({
      description: 'Official keys of the municipalities whose rows were read.',
      select: { options: true },
      resolve: ({ options }) => [...optionsOf(options).municipalityKeys],
    }),
    notes: t.stringList({
      description: 'What there is to say about the files as a whole, in German.',
      select: { options: true },
      resolve: ({ options }) => [...optionsOf(options).notes],
    }),
    totals: t.field({
      type: ImportTotalsRef,
      description: 'How many rows of which kind.',
      select: { id: true, options: true },
      resolve: ({ id, options }) => ({ importJobId: id, leftOut: optionsOf(options).leftOut }),
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
        args: { states: t.arg({ type: [ImportRowStateEnum], description: 'Only rows in one of these states.' }) },
        query: ({ states, ...page }) => {
          checkPageSize(page)
          return { where: states ? { state: { in: [...states] } } : {}, orderBy: { rowNumber: 'asc' } }
        },
      },
      describedTotalCount,
    ),
  }),
})

function optionsOf(options: unknown): ImportOptions {
  return { municipalityKeys: [], notes: [], leftOut: 0, ...(options as Partial<ImportOptions>) }
}

builder.objectFields(NetworkRef, (t) => ({
  imports: t.prismaConnection(
    {
      type: 'ImportJob',
      description: 'Imports into the network, the latest first; for coordinators only.',
      cursor: 'id',
      totalCount: (network, _args, { db }) => {
        requireImports(network)
        return db.importJob.count({ where: { networkId: network.facts.id } })
      },
      resolve: (query, network, page, { db }) => {
        requireImports(network)
        checkPageSize(page)
        return db.importJob.findMany({
          ...query,
          where: { networkId: network.facts.id },
          orderBy: { createdAt: 'desc' },
        })
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

function requireImports({ access }: OpenNetwork): void {
  if (!access.canWrite)
    throw new Forbidden({ de: 'Importe sehen nur Koordinator*innen.', en: 'Only coordinators see imports.' })
}

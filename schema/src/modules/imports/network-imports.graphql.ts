import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { Forbidden } from '../../errors.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'

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

/** Files that are only just arriving are nobody's business yet. */
function shown({ facts }: OpenNetwork) {
  return { networkId: facts.id, state: { not: 'RECEIVING' as const } }
}

function requireImports({ access }: OpenNetwork): void {
  if (!access.canWrite)
    throw new Forbidden({ de: 'Importe sehen nur Koordinator*innen.', en: 'Only coordinators see imports.' })
}

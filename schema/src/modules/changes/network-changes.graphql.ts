import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { Forbidden } from '../../errors.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { decodeGlobalId } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'

const ChangeFilterInput = builder.inputType('ChangeFilter', {
  description: 'Which changes. Conditions add up.',
  fields: (t) => ({
    objects: t.idList({ description: 'That wrote one of these objects.' }),
    from: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    until: t.field({ type: 'DateTime', description: 'At this instant or earlier.' }),
    isUndone: t.boolean({ description: 'That were undone, or hold.' }),
  }),
})

type ChangeFilter = typeof ChangeFilterInput.$inferInput

function whereOf(networkId: string, filter: ChangeFilter | null | undefined) {
  const entityIds = filter?.objects?.map((id) => decodeGlobalId(id, 'filter.objects').id)
  return {
    networkId,
    ...(entityIds && { auditEntries: { some: { entityId: { in: entityIds } } } }),
    ...((filter?.from || filter?.until) && {
      createdAt: { ...(filter.from && { gte: filter.from }), ...(filter.until && { lte: filter.until }) },
    }),
    ...(typeof filter?.isUndone === 'boolean' && { undoneById: filter.isUndone ? { not: null } : null }),
  }
}

/** @throws Forbidden for all but coordinators; asked for rows and for their number alike. */
function changesOf({ facts, access }: OpenNetwork, filter: ChangeFilter | null | undefined) {
  if (!access.canReadChanges) throw new Forbidden('Das Protokoll sehen nur Koordinator*innen.')
  return whereOf(facts.id, filter)
}

builder.objectField(NetworkRef, 'changes', (t) =>
  t.prismaConnection(
    {
      type: 'ChangeSet',
      description: 'What was written, the latest first; for coordinators only, since it holds the data of people.',
      cursor: 'id',
      args: { filter: t.arg({ type: ChangeFilterInput, description: 'Which changes; all if absent.' }) },
      totalCount: (network, { filter }, { db }) => db.changeSet.count({ where: changesOf(network, filter) }),
      resolve: (query, network, { filter, ...page }, { db }) => {
        checkPageSize(page)
        const where = changesOf(network, filter)
        return db.changeSet.findMany({ ...query, where, orderBy: { revision: 'desc' } })
      },
    },
    describedTotalCount,
  ),
)

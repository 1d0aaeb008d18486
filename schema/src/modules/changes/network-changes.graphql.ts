import type { ReadDatabase } from '@schutznetz/prisma/scope.ts'
import { builder } from '../../builder.ts'
import { byGermanName } from '../../connection/ordered.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { Forbidden } from '../../errors.ts'
import type { OpenNetwork } from '../../network/network-reader.ts'
import { decodeGlobalId, idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'

const ChangeFilterInput = builder.inputType('ChangeFilter', {
  description: 'Which changes. Conditions add up.',
  fields: (t) => ({
    ids: t.idList({ description: 'These change sets.' }),
    objects: t.idList({ description: 'That wrote one of these objects.' }),
    institutions: t.idList({
      description:
        'About one of these institutions: itself, or what names it (profile, people, roles, cooperation, …).',
    }),
    people: t.idList({
      description: 'About one of these people: themselves, or what names them (affiliation, role, certificate, …).',
    }),
    roles: t.idList({
      description: 'About one of these multiplier roles: itself, its scope, who was in it, concerns that came by it.',
    }),
    paths: t.idList({
      description: 'About one of these versions of reporting paths: itself, its steps, what was confirmed of either.',
    }),
    userNames: t.stringList({ description: 'By these users, by the name of then.' }),
    search: t.string({ description: 'With these words in what was done.' }),
    from: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    until: t.field({ type: 'DateTime', description: 'At this instant or earlier.' }),
    isUndone: t.boolean({ description: 'That were undone, or hold.' }),
  }),
})

type ChangeFilter = typeof ChangeFilterInput.$inferInput

async function whereOf(db: ReadDatabase, networkId: string, filter: ChangeFilter | null | undefined) {
  if (!filter) return { networkId }
  const { isUndone, userNames } = filter
  return {
    networkId,
    ...ofRows(filter),
    ...about(filter, await pathParts(db, networkId, filter)),
    ...between(filter),
    ...matching(filter.search?.trim()),
    ...(userNames && { userName: { in: userNames } }),
    ...(typeof isUndone === 'boolean' && { undoneById: isUndone ? { not: null } : null }),
  }
}

function ofRows({ ids, objects }: ChangeFilter) {
  const entityIds = objects?.map((id) => decodeGlobalId(id, 'filter.objects').id)
  return {
    ...(ids && { id: { in: ids.map((id) => idOf('ChangeSet', id, 'filter.ids')) } }),
    ...(entityIds && { auditEntries: { some: { entityId: { in: entityIds } } } }),
  }
}

/** The paths asked for with the steps that they have today: a confirmation names the step only. */
async function pathParts(db: ReadDatabase, networkId: string, { paths }: ChangeFilter): Promise<string[] | undefined> {
  const pathIds = paths?.map((id) => idOf('ReportingPath', id, 'filter.paths'))
  if (!pathIds) return undefined
  const where = { networkId, pathId: { in: pathIds } }
  const steps = await db.reportingStep.findMany({ where, select: { id: true } })
  return [...pathIds, ...steps.map(({ id }) => id)]
}

/** Rows say by their columns whom they are about; a confirmation names its record without one. One scan of the trail. */
function about({ institutions, people, roles }: ChangeFilter, partsOfPaths: readonly string[] | undefined) {
  const subjects = [
    naming(
      institutions?.map((id) => idOf('Institution', id, 'filter.institutions')),
      ['institutionId', 'sourceId', 'targetId', 'entityId'],
    ),
    naming(
      people?.map((id) => idOf('Person', id, 'filter.people')),
      ['personId', 'entityId'],
    ),
    naming(
      roles?.map((id) => idOf('MultiplierRole', id, 'filter.roles')),
      ['roleId', 'entityId'],
    ),
    naming(partsOfPaths, ['pathId', 'entityId']),
  ]
  return { AND: subjects.flatMap((conditions) => (conditions ? [{ auditEntries: { some: { OR: conditions } } }] : [])) }
}

/** Audit entries of the objects themselves, and of rows that name them in one of the columns; `null` = not asked. */
function naming(ids: readonly string[] | undefined, columns: readonly string[]) {
  const states = ['before', 'after'] as const
  return ids?.flatMap((id) => [
    { entityId: id },
    ...columns.flatMap((column) => states.map((state) => ({ [state]: { path: [column], equals: id } }))),
  ])
}

function between({ from, until }: ChangeFilter) {
  return { createdAt: { ...(from && { gte: from }), ...(until && { lte: until }) } }
}

function matching(search: string | undefined) {
  return search ? { label: { contains: search, mode: 'insensitive' as const } } : {}
}

/** @throws Forbidden for all but coordinators; asked for rows and for their number alike. */
async function changesOf(db: ReadDatabase, { facts, access }: OpenNetwork, filter: ChangeFilter | null | undefined) {
  if (!access.canReadChanges)
    throw new Forbidden({
      de: 'Das Protokoll sehen nur Koordinator*innen.',
      en: 'Only coordinators see the trail of changes.',
    })
  return whereOf(db, facts.id, filter)
}

builder.objectField(NetworkRef, 'changes', (t) =>
  t.prismaConnection(
    {
      type: 'ChangeSet',
      description: 'What was written, the latest first; for coordinators only, since it holds the data of people.',
      cursor: 'id',
      args: { filter: t.arg({ type: ChangeFilterInput, description: 'Which changes; all if absent.' }) },
      totalCount: async (network, { filter }, { db }) =>
        db.changeSet.count({ where: await changesOf(db, network, filter) }),
      resolve: async (query, network, { filter, ...page }, { db }) => {
        checkPageSize(page)
        const where = await changesOf(db, network, filter)
        return db.changeSet.findMany({ ...query, where, orderBy: { revision: 'desc' } })
      },
    },
    describedTotalCount,
  ),
)

builder.objectField(NetworkRef, 'changeAuthors', (t) =>
  t.stringList({
    description: 'Who has ever changed something, by the name of then; for coordinators only.',
    resolve: async (network, _args, { db }) => {
      const where = await changesOf(db, network, null)
      const rows = await db.changeSet.findMany({ where, distinct: ['userName'], select: { userName: true } })
      return rows.map(({ userName }) => userName).sort(byGermanName)
    },
  }),
)

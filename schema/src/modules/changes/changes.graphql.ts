import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { encodeGlobalId } from '../../relay-options.ts'

builder.prismaObject('ChangeSet', {
  description: 'One write: who, when, what; can be undone.',
  fields: (t) => ({
    id: t.id({
      description: 'Id for `undoChange`.',
      select: { id: true },
      resolve: ({ id }) => encodeGlobalId('ChangeSet', id),
    }),
    label: t.exposeString('label', { description: 'What was done, in words.' }),
    userName: t.exposeString('userName', { description: 'Who did it, by the name of then.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    revision: t.exposeInt('revision', { description: 'The revision it led to.' }),
    undoesId: t.id({
      nullable: true,
      description: 'The change set that this one undid.',
      select: { undoesId: true },
      resolve: ({ undoesId }) => undoesId && encodeGlobalId('ChangeSet', undoesId),
    }),
    undoneById: t.id({
      nullable: true,
      description: 'The change set that undid this one; `null` = it holds.',
      select: { undoneById: true },
      resolve: ({ undoneById }) => undoneById && encodeGlobalId('ChangeSet', undoneById),
    }),
    entries: t.relatedConnection(
      'auditEntries',
      {
        description: 'The rows it wrote, in order.',
        cursor: 'id',
        totalCount: true,
        query: (page) => {
          checkPageSize(page)
          return { orderBy: { position: 'asc' } }
        },
      },
      describedTotalCount,
    ),
  }),
})

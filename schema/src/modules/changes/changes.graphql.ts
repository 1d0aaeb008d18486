import { builder } from '../../builder.ts'
import { checkPageSize } from '../../connection/page-of.ts'
import { describedTotalCount } from '../../connection/total-count.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { fieldChanges, type FieldChange } from './field-changes.ts'

const FieldChangeRef = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'One field of a row before and after a change.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    before: t.exposeString('before', { nullable: true, description: 'What it was; `null` = nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it became; `null` = nothing.' }),
  }),
})

builder.prismaObject('AuditEntry', {
  description: 'One row that a change set wrote.',
  fields: (t) => ({
    entity: t.exposeString('entity', { description: 'What kind of row, e.g. `Institution`.' }),
    entityId: t.id({
      description: 'Id of the row, for `node(id:)` where the kind has one.',
      select: { entity: true, entityId: true },
      resolve: ({ entity, entityId }) => encodeGlobalId(entity, entityId),
    }),
    fields: t.field({
      type: [FieldChangeRef],
      description: 'What differs.',
      select: { before: true, after: true },
      resolve: ({ before, after }) => fieldChanges(before, after),
    }),
  }),
})

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

import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import { labelText } from '../../network/label-text.ts'
import { placeOrNull, type NetworkScope } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef } from '../people/people-refs.ts'
import { fieldChanges, type FieldChange } from './field-changes.ts'
import { entityName } from './words/entity-names.ts'
import { entryName, entryWords, subjectId, type FieldWords } from './words/entry-words.ts'

const FieldChangeRef = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'One field of a row before and after a change.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field.' }),
    before: t.exposeString('before', { nullable: true, description: 'What it was; `null` = nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it became; `null` = nothing.' }),
  }),
})

const FieldWordsRef = builder.objectRef<FieldWords & { scope: NetworkScope }>('FieldWords').implement({
  description: 'One field before and after a change, as a reader says it.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Name of the field in the API.' }),
    label: t.string({
      description: 'What it is called.',
      resolve: ({ scope, label }) => labelText(label, scope.locale),
    }),
    before: t.exposeString('before', { nullable: true, description: 'What it was, in words; `null` = nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it became, in words; `null` = nothing.' }),
  }),
})

/** Audit entries are read by coordinators only, so the network is one of the viewer's. */
function scopeOf({ networkId }: { readonly networkId: string }, { networks }: RequestContext): Promise<NetworkScope> {
  return networks.scopeOf(networkId)
}

const wordSelection = { networkId: true, entity: true, before: true, after: true } as const

builder.prismaObject('AuditEntry', {
  description: 'One row that a change set wrote.',
  fields: (t) => ({
    entity: t.exposeString('entity', { description: 'What kind of row, e.g. `Institution`.' }),
    entityId: t.id({
      description: 'Id of the row, for `node(id:)` where the kind has one.',
      select: { entity: true, entityId: true },
      resolve: ({ entity, entityId }) => encodeGlobalId(entity, entityId),
    }),
    entityLabel: t.string({
      description: 'What kind of row, in words.',
      select: { entity: true },
      resolve: ({ entity }, _args, { locale }) => labelText(entityName(entity), locale),
    }),
    name: t.string({
      nullable: true,
      description: 'What the row is called, or what it connects; `null` = it has no name.',
      select: wordSelection,
      resolve: async (entry, _args, context) => entryName(await scopeOf(entry, context), entry),
    }),
    isNew: t.boolean({
      description: 'The change created the row.',
      select: { before: true },
      resolve: ({ before }) => before === null,
    }),
    isRemoved: t.boolean({
      description: 'The change removed the row.',
      select: { after: true },
      resolve: ({ after }) => after === null,
    }),
    fields: t.field({
      type: [FieldChangeRef],
      description: 'What differs, as it is stored.',
      select: { before: true, after: true },
      resolve: ({ before, after }) => fieldChanges(before, after),
    }),
    words: t.field({
      type: [FieldWordsRef],
      description: 'What differs, in words: days, references and codes as a reader says them.',
      select: wordSelection,
      resolve: async (entry, _args, context) => {
        const scope = await scopeOf(entry, context)
        return entryWords(scope, entry).map((words) => ({ ...words, scope }))
      },
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution it belongs to; `null` = to none, or it is no longer there.',
      select: wordSelection,
      resolve: async (entry, _args, context) => {
        const scope = await scopeOf(entry, context)
        const id = subjectId('Institution', entry)
        return id && scope.index.get('institution').has(id) ? placeInstitution(scope, id) : null
      },
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person it is about; `null` = about none, or they are no longer there.',
      select: wordSelection,
      resolve: async (entry, _args, context) => {
        const scope = await scopeOf(entry, context)
        return placeOrNull(scope, scope.index.get('person').get(subjectId('Person', entry) ?? ''))
      },
    }),
  }),
})

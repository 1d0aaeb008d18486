import type { ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import type { NetworkScope } from '../network/network-scope.ts'
import { encodeGlobalId } from '../relay-options.ts'
import type { Written } from './written.ts'

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : SchemaTypes

interface Answer<T> extends Written {
  readonly item: T
}

export const ChangeResultRef = builder.interfaceRef<Written>('ChangeResult').implement({
  description: 'What every change answers besides the changed object.',
  fields: (t) => ({
    changeSetId: t.id({
      nullable: true,
      description: 'The change set, for `undoChange`; `null` where nothing differed, so that nothing was written.',
      resolve: ({ changeSetId }) => changeSetId && encodeGlobalId('ChangeSet', changeSetId),
    }),
    revision: t.exposeInt('revision', { description: 'Revision of the network after the change.' }),
    warnings: t.stringList({
      description: 'What to look at although it was saved, in the language of the request; usually empty.',
      resolve: ({ warnings }, _args, { locale }) => warnings.map((warning) => warning[locale]),
    }),
  }),
})

/** The result type of changes to one kind of object, and how a written row becomes it. */
export interface ResultType<T> {
  readonly ref: ObjectRef<BuilderTypes, Answer<T>>
  readonly place: (scope: NetworkScope, id: string) => T
}

/** Defines `XChange { x: X!, changeSetId, revision, warnings }`. */
export function changeResultType<T>(
  name: string,
  field: string,
  type: ObjectRef<BuilderTypes, T>,
  place: (scope: NetworkScope, id: string) => T,
): ResultType<T> {
  const ref = builder.objectRef<Answer<T>>(name)
  ref.implement({
    description: `A change of one ${type.name}, as it is now.`,
    interfaces: [ChangeResultRef],
    fields: (t) => ({
      [field]: t.field({ type, description: 'The changed object as of today.', resolve: ({ item }) => item as never }),
    }),
  })
  return { ref, place }
}

/** Looks at a written row in the revision that the write led to. */
export async function answerWith<T>(ctx: RequestContext, result: ResultType<T>, done: Written): Promise<Answer<T>> {
  const scope = await ctx.networks.scopeOf(done.networkId)
  return { ...done, item: result.place(scope, done.id) }
}

export const RemovalRef = builder.objectRef<Written>('Removal').implement({
  description: 'Something was removed, because nothing was ever built on it.',
  interfaces: [ChangeResultRef],
  fields: (t) => ({
    removedId: t.id({ description: 'Id of what is gone.', resolve: ({ id }) => id }),
  }),
})

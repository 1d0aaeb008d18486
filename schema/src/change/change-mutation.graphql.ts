import type { InputObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import { answerWith, RemovalRef, type ResultType } from './change-result.graphql.ts'
import type { Written } from './written.ts'

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : SchemaTypes

interface ChangeMutation<I, T> {
  readonly description: string
  readonly input: InputObjectRef<BuilderTypes, I>
  readonly result: ResultType<T>
  readonly run: (ctx: RequestContext, input: I) => Promise<Written>
}

/** Adds a mutation that is one service call: one `input`, the changed object or a typed error. */
export function changeMutation<I, T>(name: string, mutation: ChangeMutation<I, T>): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: mutation.result.ref,
      description: mutation.description,
      errors: {},
      args: { input: t.arg({ type: mutation.input, required: true, description: 'What to change.' }) },
      resolve: async (_root, args, ctx) =>
        (await answerWith(ctx, mutation.result, await mutation.run(ctx, inputOf(args)))) as never,
    }),
  )
}

/** Adds a mutation that removes a row. */
export function removeMutation<I>(name: string, mutation: Omit<ChangeMutation<I, never>, 'result'>): void {
  builder.mutationField(name, (t) =>
    t.field({
      type: RemovalRef,
      description: mutation.description,
      errors: {},
      args: { input: t.arg({ type: mutation.input, required: true, description: 'What to remove.' }) },
      resolve: (_root, args, ctx) => mutation.run(ctx, inputOf(args)),
    }),
  )
}

/** The type of a required argument is lost where the input's type is a parameter. */
function inputOf<I>(args: unknown): I {
  return (args as { readonly input: I }).input
}

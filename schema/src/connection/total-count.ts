import { builder, type SchemaTypes } from '../builder.ts'

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : SchemaTypes

const description = 'How many rows the list has in all.'

/** The number, or how to count it: the prisma plugin counts only where somebody asks. */
type Countable = { readonly totalCount?: unknown }

function countOf({ totalCount }: Countable): number | Promise<number> {
  return typeof totalCount === 'function' ? (totalCount as () => Promise<number>)() : (totalCount as number)
}

builder.globalConnectionField('totalCount', (t) => t.int({ description, resolve: countOf }))

/**
 * Second argument of `t.prismaConnection` and `t.relatedConnection` with `totalCount`: says in words what the plugin adds
 * without any.
 */
export const describedTotalCount = {
  fields: <Parent extends Countable>(t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, Parent>) => ({
    totalCount: t.int({ description, extensions: { pothosPrismaTotalCount: true }, resolve: countOf }),
  }),
}

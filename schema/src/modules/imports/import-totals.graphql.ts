import { builder } from '../../builder.ts'
import type { RequestContext } from '../../context.ts'
import type { RowState } from '../../import/import-row.ts'

interface TotalsOf {
  readonly importJobId: string
  readonly leftOut: number
}

const counted: readonly (readonly [string, RowState, string])[] = [
  ['new', 'NEW', 'Rows that create something.'],
  ['changed', 'CHANGED', 'Rows that change something.'],
  ['unchanged', 'UNCHANGED', 'Rows that change nothing.'],
  ['duplicatesInFile', 'DUPLICATE_IN_FILE', 'Rows that repeat an earlier one.'],
  ['possibleDuplicates', 'POSSIBLE_DUPLICATE', 'Rows a person has to decide about.'],
  ['unreadable', 'UNREADABLE', 'Rows that cannot be taken over.'],
]

export const ImportTotalsRef = builder.objectRef<TotalsOf>('ImportTotals').implement({
  description: 'How many rows of an import are of which kind.',
  fields: (t) => ({
    rows: t.int({
      description: 'All rows that were meant.',
      resolve: async (of, _args, ctx) => [...(await countStates(of, ctx)).values()].reduce((sum, one) => sum + one, 0),
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Rows of the file that were not meant, e.g. of other municipalities.',
    }),
    ...Object.fromEntries(
      counted.map(([name, state, description]) => [
        name,
        t.int({ description, resolve: async (of, _args, ctx) => (await countStates(of, ctx)).get(state) ?? 0 }),
      ]),
    ),
  }),
})

const known = new WeakMap<TotalsOf, Promise<ReadonlyMap<RowState, number>>>()

/** One statement, however many of the numbers are asked for. */
function countStates(of: TotalsOf, { db }: RequestContext): Promise<ReadonlyMap<RowState, number>> {
  const running = known.get(of)
  if (running) return running
  const counts = db.importRow
    .groupBy({ by: ['state'], where: { importJobId: of.importJobId }, _count: true })
    .then((groups) => new Map(groups.map((group) => [group.state, group._count])))
  known.set(of, counts)
  return counts
}

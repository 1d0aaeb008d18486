import type { RequestContext } from '../../context.ts'

/** What was written about a concern; not in the snapshot (decision 5). */
export interface ConcernTexts {
  readonly title: string
  readonly text: string | null
  readonly answer: string | null
}

interface Batch {
  readonly ids: Set<string>
  readonly texts: Promise<ReadonlyMap<string, ConcernTexts>>
}

const waiting = new WeakMap<RequestContext, Batch>()

/** The texts of a concern. All that are asked for at the same time are read by one statement. */
export async function concernTexts(context: RequestContext, id: string): Promise<ConcernTexts | null> {
  const batch = waiting.get(context) ?? openBatch(context)
  batch.ids.add(id)
  return (await batch.texts).get(id) ?? null
}

function openBatch(context: RequestContext): Batch {
  const ids = new Set<string>()
  // The resolvers of one list run before the next turn of the event loop.
  const turn = new Promise<void>((resolve) => setImmediate(resolve))
  const texts = turn.then(() => {
    waiting.delete(context)
    return readTexts(context, [...ids])
  })
  const batch = { ids, texts }
  waiting.set(context, batch)
  return batch
}

async function readTexts({ db }: RequestContext, ids: string[]): Promise<ReadonlyMap<string, ConcernTexts>> {
  const select = { id: true, title: true, text: true, answer: true } as const
  const rows = await db.concern.findMany({ where: { id: { in: ids } }, select })
  return new Map(rows.map((row) => [row.id, row]))
}

import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { requireRole, requireViewer } from '../../change/authorise.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, NotFound } from '../../errors.ts'
import { importOptionsOf, type ImportOptions } from '../../import/import-options.ts'
import { idOf } from '../../relay-options.ts'
import { joined, nothingChanged } from '../../sentence.ts'

/** A reader that gave no sign of life for this long is gone: its process was killed. */
const interruptedAfterMs = 60_000

/** Whether an import that is being received or read will never be, because whoever did it is gone. */
export function isInterrupted({ state, touchedAt }: { state: string; touchedAt: Date | null }, now: Date): boolean {
  const isUnderWay = state === 'READING' || state === 'RECEIVING'
  return isUnderWay && (touchedAt === null || now.getTime() - touchedAt.getTime() >= interruptedAfterMs)
}

export const alreadyDone = joined(
  {
    de: 'Dieser Import ist schon übernommen oder verworfen.',
    en: 'This import has been applied or discarded already.',
  },
  nothingChanged,
)

/**
 * An import whose files may be read (again), with what is known of them.
 * @throws Conflict once it is applied or put away, or while it is being read
 */
export async function findReadable(ctx: RequestContext, importId: string) {
  const job = await findJob(ctx, importId)
  if (job.state === 'APPLIED' || job.state === 'DISCARDED') throw new Conflict(alreadyDone)
  const isUnderWay = job.state === 'READING' || job.state === 'RECEIVING'
  if (isUnderWay && !isInterrupted(job, ctx.now))
    throw new Conflict({
      de: 'Diese Dateien werden gerade gelesen. Bitte warten Sie, bis die Vorschau da ist.',
      en: 'These files are being read. Please wait until the preview is there.',
    })
  return { job, options: importOptionsOf(job.options) }
}

/** An import of a network that the viewer may write to. */
export async function findJob(ctx: RequestContext, importId: string) {
  requireViewer(ctx)
  const id = idOf('ImportJob', importId, 'input.importId')
  const job = await ctx.db.importJob.findUnique({ where: { id } })
  if (!job)
    throw new NotFound(joined({ de: 'Diesen Import gibt es nicht.', en: 'There is no such import.' }, nothingChanged))
  requireRole(ctx, job.networkId)
  return job
}

/** The one who changes the state reads; anybody else at the same time is refused. */
export async function claim(
  ctx: RequestContext,
  job: { networkId: string; id: string; state: string },
  options: ImportOptions,
) {
  const { client } = ctx.services.database
  const { networkId, id } = job
  const { count } = await client.importJob.updateMany({
    where: { networkId, id, state: job.state as 'RECEIVED' },
    data: {
      state: 'READING',
      rowsRead: 0,
      touchedAt: ctx.services.clock(),
      options: options as unknown as Prisma.InputJsonObject,
    },
  })
  if (count === 0) throw new Conflict(alreadyDone)
  await client.importRow.deleteMany({ where: { networkId, importJobId: id } })
}

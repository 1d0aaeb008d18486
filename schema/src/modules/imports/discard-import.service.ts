import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { alreadyDone, findJob } from './import-job.ts'
import type { JobOf } from './receive-files.service.ts'

/** Puts an import away without taking anything over; reading or taking over stops at its next step. Its files go. */
export async function discardImport(ctx: RequestContext, importId: string): Promise<JobOf> {
  const { networkId, id } = await findJob(ctx, importId)
  ctx.services.runningImports.cancel(id)
  const { client } = ctx.services.database
  const { count } = await client.importJob.updateMany({
    where: { networkId, id, state: { in: ['RECEIVED', 'READING', 'PREVIEWED'] } },
    data: { state: 'DISCARDED' },
  })
  if (count === 0) throw new Conflict(alreadyDone)
  const ofJob = { networkId, importJobId: id }
  await client.importFile.deleteMany({ where: ofJob })
  await client.importRow.deleteMany({ where: ofJob })
  return { networkId, id }
}

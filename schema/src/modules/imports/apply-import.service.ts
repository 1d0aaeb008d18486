import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import { changeRows } from '../../change/change.ts'
import { ChangeTx } from '../../change/change-tx.ts'
import type { RowWriter } from '../../change/row-writer.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import type { NamedDecisions } from '../../import/choose-rows.ts'
import { findPreset } from '../../import/presets/presets.ts'
import type { Sentence } from '../../sentence.ts'
import { countsOf, nothingWritten, takenOver, warningsOf, type AppliedCounts } from './applied-words.ts'
import { alreadyDone, findJob } from './import-job.ts'
import { writeChosenRows } from './write-chosen-rows.ts'

export interface AppliedImport {
  readonly networkId: string
  readonly id: string
  readonly changeSetId: string | null
  readonly revision: number
  readonly warnings: readonly Sentence[]
  /** What was done, in a sentence. */
  readonly summary: Sentence
}

/**
 * Takes the chosen rows over as one change set, all or nothing; a file that differs in nothing writes no change set.
 * The files that were kept for reading them again go.
 * @throws Conflict where a row would do something else than its preview says, where it is applied or put away, or where
 * somebody stopped it on the way.
 */
export async function applyImport(
  ctx: RequestContext,
  importId: string,
  named: NamedDecisions,
): Promise<AppliedImport> {
  const job = await findJob(ctx, importId)
  const { networkId, id } = job
  if (job.state !== 'PREVIEWED') throw new Conflict(job.state === 'READING' ? stillRead : alreadyDone)
  const preset = findPreset(job.preset ?? '')
  const counts: AppliedCounts = { created: 0, updated: 0, undecided: 0, rows: 0 }
  const label = () => `Import ${job.fileNames.join(', ')}: ${countsOf(preset.kind, counts).de}`
  const rows = await ctx.db.importRow.count({ where: { networkId, importJobId: id } })
  const running = ctx.services.runningImports.begin(id, rows)
  const pass = (count: number) => {
    if (ctx.services.background.isStopping) throw new Conflict(stopping)
    running.pass(count)
  }
  const work = async (writer: RowWriter) => {
    await refuseDone(writer, id)
    const tx = new ChangeTx(writer, ctx.today)
    await writeChosenRows({ tx, client: writer.client, job, preset, named, pass }, counts)
  }
  const alsoRecord = async (client: Prisma.TransactionClient, changeSetId: string | null) => {
    // Putting a preview away does not wait for the network's lock: it may have happened since `refuseDone`.
    const where = { networkId, id, state: 'PREVIEWED' as const }
    const { count } = await client.importJob.updateMany({ where, data: { state: 'APPLIED', changeSetId } })
    if (count === 0) throw new Conflict(alreadyDone)
    await client.importFile.deleteMany({ where: { networkId, importJobId: id } })
  }
  const done = await changeRows(ctx, { networkId, label }, work, { rows, alsoRecord }).finally(() => running.end())
  const summary = done.changeSetId ? takenOver(preset.kind, counts) : nothingWritten(counts.rows)
  const { changeSetId, revision } = done
  return { networkId, id, changeSetId, revision, warnings: warningsOf(counts), summary }
}

const stillRead: Sentence = {
  de: 'Diese Dateien werden noch gelesen. Es wurde nichts übernommen; bitte warten Sie auf die Vorschau.',
  en: 'These files are still being read. Nothing was taken over; please wait for the preview.',
}

const stopping: Sentence = {
  de: 'Schutznetz wird gerade beendet. Es wurde nichts übernommen; die Vorschau ist noch da.',
  en: 'Schutznetz is being stopped. Nothing was taken over; the preview is still there.',
}

async function refuseDone({ client, networkId }: RowWriter, id: string): Promise<void> {
  const job = await client.importJob.findUnique({ where: { networkId_id: { networkId, id } }, select: { state: true } })
  if (job?.state !== 'PREVIEWED') throw new Conflict(alreadyDone)
}

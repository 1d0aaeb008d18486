import { changeRows } from '../../change/change.ts'
import { ChangeTx } from '../../change/change-tx.ts'
import { requireRole, requireViewer } from '../../change/authorise.ts'
import type { RowWriter } from '../../change/row-writer.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, NotFound } from '../../errors.ts'
import { applyRows } from '../../import/apply-rows.ts'
import { chooseRows, type ChosenRows, type RowDecisions } from '../../import/choose-rows.ts'
import { readContent } from '../../import/current-content.ts'
import { refuseStaleRows } from '../../import/stale-rows.ts'
import { fromStoredRow } from '../../import/stored-rows.ts'
import { idOf } from '../../relay-options.ts'
import { type Sentence, joined, nothingChanged } from '../../sentence.ts'

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
 * Takes the chosen rows over as one change set, all or nothing. Every row is compared again first; a file that differs
 * in nothing writes no change set.
 */
export async function applyImport(
  ctx: RequestContext,
  importId: string,
  decisions: RowDecisions,
): Promise<AppliedImport> {
  const job = await findJob(ctx, importId)
  const stored = await ctx.db.importRow.findMany({ where: { importJobId: job.id }, orderBy: { rowNumber: 'asc' } })
  const rows = stored.map((row) => fromStoredRow(row))
  const chosen = chooseRows(rows, decisions)
  const request = { networkId: job.networkId, label: `Import ${job.fileNames.join(', ')}: ${countsOf(chosen).de}` }
  const work = async (writer: RowWriter) => {
    await refuseDone(writer, job.id)
    const tx = new ChangeTx(writer, ctx.today)
    const content = await readContent(tx)
    refuseStaleRows(rows, content)
    await applyRows(tx, chosen, content)
  }
  const done = await changeRows(ctx, request, work, {
    alsoRecord: async (client, changeSetId) => {
      // Putting a preview away does not wait for the network's lock: it may have happened since `refuseDone`.
      const where = { networkId: job.networkId, id: job.id, state: 'PREVIEWED' as const }
      const { count } = await client.importJob.updateMany({ where, data: { state: 'APPLIED', changeSetId } })
      if (count === 0) throw new Conflict(alreadyDone)
    },
  })
  const { networkId, id } = job
  const summary = done.changeSetId ? takenOver(chosen) : nothingWritten(rows.length)
  return {
    networkId,
    id,
    changeSetId: done.changeSetId,
    revision: done.revision,
    warnings: warningsOf(chosen),
    summary,
  }
}

/** Puts a preview away without taking anything over. */
export async function discardImport(ctx: RequestContext, importId: string): Promise<{ networkId: string; id: string }> {
  const { networkId, id } = await findJob(ctx, importId)
  const { client } = ctx.services.database
  const { count } = await client.importJob.updateMany({
    where: { networkId, id, state: 'PREVIEWED' },
    data: { state: 'DISCARDED' },
  })
  if (count === 0) throw new Conflict(alreadyDone)
  return { networkId, id }
}

const alreadyDone = joined(
  {
    de: 'Dieser Import ist schon übernommen oder verworfen.',
    en: 'This import has been applied or discarded already.',
  },
  nothingChanged,
)

async function findJob(ctx: RequestContext, importId: string) {
  requireViewer(ctx)
  const id = idOf('ImportJob', importId, 'input.importId')
  const job = await ctx.db.importJob.findUnique({
    where: { id },
    select: { id: true, networkId: true, fileNames: true },
  })
  if (!job)
    throw new NotFound(joined({ de: 'Diesen Import gibt es nicht.', en: 'There is no such import.' }, nothingChanged))
  requireRole(ctx, job.networkId)
  return job
}

async function refuseDone({ client, networkId }: RowWriter, id: string): Promise<void> {
  const job = await client.importJob.findUnique({ where: { networkId_id: { networkId, id } }, select: { state: true } })
  if (job?.state === 'PREVIEWED') return
  throw new Conflict(alreadyDone)
}

function countsOf({ create, update }: ChosenRows): Sentence {
  const [de, en] = create.length === 1 ? ['Einrichtung', 'institution'] : ['Einrichtungen', 'institutions']
  return {
    de: `${create.length} ${de} angelegt, ${update.length} geändert`,
    en: `${create.length} ${en} created, ${update.length} changed`,
  }
}

function takenOver(chosen: ChosenRows): Sentence {
  const { de, en } = countsOf(chosen)
  return { de: `Übernommen: ${de}.`, en: `Taken over: ${en}.` }
}

function nothingWritten(count: number): Sentence {
  return count === 0
    ? {
        de: 'Die Datei enthält keine passende Zeile. Es wurde nichts geschrieben.',
        en: 'The file has no row that fits. Nothing was written.',
      }
    : {
        de: 'Alles Übernommene steht schon so im Netzwerk. Es wurde nichts geschrieben.',
        en: 'Everything taken over stands like that in the network already. Nothing was written.',
      }
}

function warningsOf({ undecided }: ChosenRows): Sentence[] {
  if (undecided === 0) return []
  const de = undecided === 1 ? '1 mögliche Dublette wurde' : `${undecided} mögliche Dubletten wurden`
  const en = undecided === 1 ? '1 possible duplicate was' : `${undecided} possible duplicates were`
  return [
    {
      de: `${de} nicht übernommen: bitte entscheiden Sie, ob es dieselbe Einrichtung ist.`,
      en: `${en} not taken over: please decide whether it is the same institution.`,
    },
  ]
}

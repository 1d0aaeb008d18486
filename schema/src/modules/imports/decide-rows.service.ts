import type { RequestContext } from '../../context.ts'
import { Conflict, Invalid } from '../../errors.ts'
import type { RowDecision } from '../../import/choose-rows.ts'
import type { RowState } from '../../import/import-row.ts'
import { alreadyDone, findJob } from './import-job.ts'
import type { JobOf } from './receive-files.service.ts'

export interface DecideRows {
  readonly importId: string
  /** Row numbers; left out = every row in one of `states`. */
  readonly rows?: readonly number[] | null | undefined
  readonly states?: readonly RowState[] | null | undefined
  /** `null` takes a decision back. */
  readonly decision?: RowDecision | null | undefined
}

/** Rows about which there is something to decide. */
const decidable: readonly RowState[] = ['NEW', 'CHANGED', 'POSSIBLE_DUPLICATE']

/** Keeps what a person decided about rows of a preview, so that it holds across pages, reloads and people. */
export async function decideRows(ctx: RequestContext, input: DecideRows): Promise<JobOf> {
  const job = await findJob(ctx, input.importId)
  if (job.state !== 'PREVIEWED') throw new Conflict(alreadyDone)
  const { networkId, id } = job
  const { rows, states, decision = null } = input
  if (!rows && !states) throw new Invalid('input.rows', { de: 'Bitte nennen Sie Zeilen.', en: 'Please name rows.' })
  const isAboutDuplicates = decision === 'MERGE' || decision === 'CREATE'
  const wanted: readonly RowState[] = isAboutDuplicates ? ['POSSIBLE_DUPLICATE'] : decidable
  const state = { in: wanted.filter((one) => !states || states.includes(one)) }
  const where = { networkId, importJobId: id, state, ...(rows && { rowNumber: { in: [...new Set(rows)] } }) }
  const { count } = await ctx.services.database.client.importRow.updateMany({ where, data: { decision } })
  if (rows && count < new Set(rows).size)
    throw new Invalid('input.rows', {
      de: 'Über einige dieser Zeilen ist nichts zu entscheiden; die übrigen sind gemerkt.',
      en: 'There is nothing to decide about some of these rows; the others are remembered.',
    })
  return { networkId, id }
}

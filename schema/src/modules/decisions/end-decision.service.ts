import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { rowToWrite } from '../../change/find-network.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { joined, nothingChanged } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'
import { gapKeyLabel } from './gap-key-label.ts'

const rules = z.object({ id: id(), version: version() })

const over = joined(
  { de: 'Diese Entscheidung gilt schon nicht mehr.', en: 'This decision no longer holds already.' },
  nothingChanged,
)

/** A decision about a gap ends today, whether the gap is still there or not; what was, stays in the past. */
export async function endGapDecision(ctx: RequestContext, raw: z.input<typeof rules>): Promise<Written> {
  const { networkId, id: decisionId } = await rowToWrite(ctx, 'GapDecision', raw.id)
  const { version: seen } = validate(rules, raw)
  const scope = await ctx.networks.scopeOf(networkId)
  let label = ''
  const done = await change(ctx, { networkId, label: () => label }, async (tx) => {
    const row = await tx.expectVersion('GapDecision', decisionId, seen)
    if (!isActiveOn(row, tx.today)) throw new Conflict(over)
    const gap = gapKeyLabel(scope.view, row.gapKey).de
    label = row.kind === 'SNOOZE' ? `Lücke «${gap}» nicht mehr zurückgestellt` : `Lücke «${gap}» niemandem zugewiesen`
    await finish(tx, row)
    return row
  })
  return { ...written(networkId, done), id: done.result.gapKey }
}

/** What was decided today never held for a day. */
async function finish(tx: ChangeTx, { id: rowId, validFrom }: Row<'GapDecision'>): Promise<void> {
  if (validFrom === tx.today) await tx.remove('GapDecision', rowId)
  else await tx.end('GapDecision', rowId, tx.today)
}

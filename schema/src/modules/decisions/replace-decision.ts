import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import type { NewRow, Row } from '../../change/tenant-models.ts'

type Decision = Row<'GapDecision'>
type Values = Omit<NewRow<'GapDecision'>, 'id' | 'validFrom' | 'decidedBy'>

interface Replaced {
  readonly row: Decision
  /** What held until now; `null` = nothing did. */
  readonly before: Decision | null
}

/**
 * Lets a decision hold from today on. The one of its kind that held until now ends today; one that was made today is
 * changed in place. The same decision again changes nothing, whoever makes it.
 */
export async function replaceDecision(tx: ChangeTx, values: Values, decidedBy: string): Promise<Replaced> {
  const { gapKey, kind } = values
  const rows = await tx.find('GapDecision', { gapKey, kind })
  const before = rows.find((row) => isActiveOn(row, tx.today)) ?? null
  if (!before) return { row: await tx.create('GapDecision', { ...values, decidedBy, validFrom: tx.today }), before }
  if (isSame(before, values)) return { row: before, before: null }
  if (before.validFrom === tx.today) {
    return { row: await tx.update('GapDecision', before.id, { ...values, decidedBy }), before }
  }
  await tx.end('GapDecision', before.id, tx.today)
  return { row: await tx.create('GapDecision', { ...values, decidedBy, validFrom: tx.today }), before }
}

function isSame({ reason, assigneeId, validTo }: Decision, values: Values): boolean {
  return (
    reason === (values.reason ?? null) &&
    assigneeId === (values.assigneeId ?? null) &&
    validTo === (values.validTo ?? null)
  )
}

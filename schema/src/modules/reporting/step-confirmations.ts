import type { ChangeTx } from '../../change/change-tx.ts'
import type { Row } from '../../change/tenant-models.ts'

/** All confirmations of numbers and hours of steps. */
export async function confirmationsOfSteps(
  tx: ChangeTx,
  steps: readonly Pick<Row<'ReportingStep'>, 'id'>[],
): Promise<Row<'Confirmation'>[]> {
  if (steps.length === 0) return []
  return tx.find('Confirmation', { entity: 'REPORTING_STEP', entityId: { in: steps.map(({ id }) => id) } })
}

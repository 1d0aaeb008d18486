import { setImmediate } from 'node:timers/promises'
import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { DecidedRow, RowDecision } from '../../import/choose-rows.ts'
import { fromStoredRow } from '../../import/stored-rows.ts'
import { rowColumns } from './row-columns.ts'
import type { JobOf } from './receive-files.service.ts'

const batchSize = 1000

/** The rows of a preview in the order of the file, batch by batch, each with what was decided about it. */
export async function* storedBatches(
  client: Prisma.TransactionClient,
  { networkId, id: importJobId }: JobOf,
  decided: ReadonlyMap<number, RowDecision> = new Map(),
): AsyncGenerator<DecidedRow<object>[]> {
  for (let after = 0; ;) {
    const stored = await client.importRow.findMany({
      where: { networkId, importJobId, rowNumber: { gt: after } },
      orderBy: { rowNumber: 'asc' },
      take: batchSize,
      select: rowColumns,
    })
    const last = stored.at(-1)
    if (!last) return
    yield stored.map((row) => {
      const decision = decided.get(row.rowNumber) ?? row.decision
      return { ...fromStoredRow(row), decision }
    })
    after = last.rowNumber
    // As in reading: others get a turn between batches.
    await setImmediate()
  }
}

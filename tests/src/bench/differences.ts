import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { diffNetworks } from '@schutznetz/domain/diff/network-diff.ts'
import { addDays } from '@schutznetz/domain/model/day.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { loadRecords } from '@schutznetz/schema/snapshot/load-records.ts'
import { inventToday } from '../harness/invented-network.ts'
import { measureQuestions } from './questions.ts'
import type { Measurement } from './table.ts'
import { milliseconds, ratio } from './table.ts'
import { median } from './timing.ts'

const runs = 7
const sizes = [125, 400, 5000]
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

/** What "between two days", "what helps most" and "what breaks" cost, in evaluations of one day, and when it is asked for again; per size of network. */
export async function measureDifferences(): Promise<Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-differences-'))
  const database = await openDatabase({ dataDir, catalogue })
  try {
    const rows: Measurement[] = []
    for (const size of sizes) {
      const network = inventToday(size, `stadt-${size}`)
      await writeNetwork(database.client, network)
      const { records } = await loadRecords(database.client, network.network.id)
      rows.push(...(await measureSize(size, records)), ...measureQuestions(size, records, today))
    }
    return rows
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function measureSize(size: number, records: NetworkRecords): Promise<Measurement[]> {
  // A new snapshot each time: views and numbers are remembered on it.
  const evaluate = await median(runs, () => coverageOf(asOf(createSnapshot(records), today)))
  const between = (snapshot: ReturnType<typeof createSnapshot>) =>
    diffNetworks(asOf(snapshot, addDays(today, -365)), asOf(snapshot, today))
  const first = await median(runs, () => between(createSnapshot(records)))
  const known = createSnapshot(records)
  const again = await median(runs, () => between(known))
  return [
    { what: `Full evaluation of a day (${size} institutions)`, value: milliseconds(evaluate.ms) },
    {
      what: `Between two days (${size} institutions)`,
      value: milliseconds(first.ms),
      note: `${ratio(first.ms, evaluate.ms)} a full evaluation`,
    },
    {
      what: `The same again (${size} institutions)`,
      value: `${again.ms.toFixed(3)} ms`,
      note: `${ratio(again.ms, evaluate.ms)} a full evaluation`,
    },
  ]
}

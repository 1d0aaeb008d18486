import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { writeNetwork } from '@schutznetz/prisma/seed/write-network.ts'
import { startPostgres } from '@schutznetz/prisma/testing/postgres-server.ts'
import { loadRecords } from '@schutznetz/schema/snapshot/load-records.ts'
import { inventToday } from '../harness/invented-network.ts'
import { measureQuestions } from './questions.ts'
import type { Measurement } from './table.ts'
import { milliseconds, ratio } from './table.ts'
import { inTurn } from './timing.ts'

const runs = 9
const sizes = [125, 400, 5000]
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

/** What one revision costs, and what each question about it, per size of network; loaded from a PostgreSQL server. */
export async function measureEngine(): Promise<readonly (readonly [string, readonly Measurement[]])[]> {
  const server = await startPostgres((line) => void process.stderr.write(`${line}\n`), { isDurable: true })
  const database = await openDatabase({ databaseUrl: server.url, catalogue })
  try {
    const evaluations: Evaluated[] = []
    const questions: Measurement[] = []
    for (const size of sizes) {
      const evaluated = await measureRevision(database, size)
      evaluations.push(evaluated)
      questions.push(...measureQuestions(size, evaluated.records, today))
    }
    return [
      ['One revision', evaluations.map((row, place) => asRow(row, evaluations[place - 1] ?? null))],
      ['Questions about one revision', questions],
    ]
  } finally {
    await database.close()
    await server.stop()
  }
}

interface Evaluated {
  readonly size: number
  readonly records: NetworkRecords
  readonly links: number
  readonly gaps: number
  readonly load: number
  readonly evaluate: number
}

async function measureRevision(database: Database, size: number): Promise<Evaluated> {
  const network = inventToday(size, `stadt-${size}`)
  await writeNetwork(database.client, network)
  const load = () => loadRecords(database.client, network.network.id)
  const { records } = await load()
  // A new snapshot each time: views and numbers are remembered on it.
  const evaluate = () => coverageOf(asOf(createSnapshot(records), today))
  const times = await inTurn(runs, { load, evaluate })
  const view = asOf(createSnapshot(records), today)
  const gaps = coverageOf(view).indicators.reduce((sum, indicator) => sum + indicator.gaps.length, 0)
  return { size: view.institutions.length, links: view.links.length, records, gaps, ...times }
}

function asRow({ size, links, gaps, load, evaluate }: Evaluated, smaller: Evaluated | null): Measurement {
  const grown = smaller && Math.log((size + links) / (smaller.size + smaller.links))
  const exponent = smaller && grown ? `, exponent ${(Math.log(evaluate / smaller.evaluate) / grown).toFixed(2)}` : ''
  return {
    what: `All 18 indicators with ${gaps} gaps (${size} institutions, ${links} links)`,
    value: milliseconds(evaluate),
    note: `${ratio(evaluate, load)} loading from PostgreSQL (${milliseconds(load)})${exponent}`,
  }
}

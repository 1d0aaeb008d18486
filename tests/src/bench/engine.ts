import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import { asOf } from '@schutznetz/domain/model/as-of.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { loadRecords } from '@schutznetz/schema/snapshot/load-records.ts'
import type { Measurement } from './table.ts'
import { milliseconds, ratio } from './table.ts'
import { median } from './timing.ts'

const runs = 9
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())

/** What one revision costs: load it, and compute everything from it; per demo network, in one process. */
export async function measureEngine(dataDir: string): Promise<Measurement[]> {
  const database = await openDatabase({ dataDir, catalogue })
  try {
    const networks = await database.client.network.findMany({ orderBy: { slug: 'asc' } })
    const rows: Measurement[] = []
    for (const { id, slug } of networks) {
      const load = await median(runs, () => loadRecords(database.client, id))
      // A new snapshot each time: views and numbers are remembered on it.
      const evaluate = await median(runs, () => {
        const view = asOf(createSnapshot(load.result.records), day)
        return { view, coverage: coverageOf(view), graph: projectGraph(view) }
      })
      const size = `${slug}, ${evaluate.result.view.institutions.length} institutions`
      rows.push(
        { what: `Load the snapshot from PGlite (${size})`, value: milliseconds(load.ms) },
        {
          what: `View, all indicators with gaps, graph (${size})`,
          value: milliseconds(evaluate.ms),
          note: `${ratio(evaluate.ms, load.ms)} the loading`,
        },
      )
    }
    return rows
  } finally {
    await database.close()
  }
}

import type { Database } from '@schutznetz/prisma/database.ts'
import { BackgroundWork } from '@schutznetz/schema/background-work.ts'
import type { Services } from '@schutznetz/schema/context.ts'
import { RunningImports } from '@schutznetz/schema/import/running-imports.ts'
import { loadRecords } from '@schutznetz/schema/snapshot/load-records.ts'
import { SnapshotCache } from '@schutznetz/schema/snapshot/snapshot-cache.ts'

/** Enough for a hundred towns: a network of 400 institutions is estimated at about 4 MB. */
const snapshotBytes = 512 * 1024 * 1024

/** What the process has once, over an open database. */
export function createServices(database: Database, { clock, log }: Pick<Services, 'clock' | 'log'>): Services {
  const load = (networkId: string) => loadRecords(database.client, networkId)
  const snapshots = new SnapshotCache({ load, maximalBytes: snapshotBytes, clock, log })
  return { database, clock, log, snapshots, background: new BackgroundWork(), runningImports: new RunningImports() }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/open.ts'
import { writeNetwork } from '../../src/seed/write-network.ts'
import { catalogue } from './catalogue.ts'
import { completeNetwork } from './network.ts'
import { writeSurroundings } from './surroundings.ts'

/** A data folder that a server has left in order: one network with a row in every table, and two changes. */
export async function prepareFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'schutznetz-prepared-'))
  const database = await openDatabase({ dataDir: path, catalogue })
  const rows = completeNetwork('ratingen')
  await writeNetwork(database.client, rows)
  await writeSurroundings(database.client, rows.network.id)
  await database.client.network.updateMany({ data: { revision: 2 } })
  await database.close()
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

import { createClient } from '../client.ts'
import { bringUpToDate } from '../migrate/bring-up-to-date.ts'
import { readMigrations } from '../migrate/migration-list.ts'
import type { Database, OpenOptions } from '../database.ts'
import { ServerAdapterFactory } from './adapter.ts'
import { configOf, connect } from './connect.ts'

/** Any fixed number that nothing else locks: processes that start at once migrate one after the other. */
export const migrationLock = 5_388_291_607

/** Far longer than a statement takes: one without an answer by then is with a server that has come to a standstill. */
const answerWithinMs = 20_000

/** Opens a PostgreSQL server: connect → advisory lock → migrate → reference data. */
export async function openServer(databaseUrl: string, options: OpenOptions): Promise<Database> {
  const config = configOf(databaseUrl)
  const guard = await connect(config)
  const adapter = new ServerAdapterFactory(config, answerWithinMs)
  const client = createClient(adapter)
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const { rows } = await guard.query<{ empty: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NULL AS empty`)
    await bringUpToDate({
      adapter,
      client,
      migrations: await readMigrations(),
      catalogue: options.catalogue,
      report: options.report ?? (() => undefined),
    })
    return { kind: 'postgres', client, isNew: rows[0]?.empty === true, close: () => client.$disconnect() }
  } catch (error) {
    await client.$disconnect()
    throw error
  } finally {
    // Ends the session and with it the advisory lock.
    await guard.end()
  }
}

import pg from 'pg'
import { createClient } from '../client.ts'
import { bringUpToDate } from '../migrate/bring-up-to-date.ts'
import { readMigrations } from '../migrate/migration-list.ts'
import type { Database, OpenOptions } from '../database.ts'
import { StartError } from '../start-error.ts'
import { ServerAdapterFactory } from './adapter.ts'

/** Any fixed number that nothing else locks: processes that start at once migrate one after the other. */
const migrationLock = 5_388_291_607

const connectWithinMs = 10_000

/** Opens a PostgreSQL server: connect → advisory lock → migrate → reference data. */
export async function openServer(databaseUrl: string, options: OpenOptions): Promise<Database> {
  // Prisma's adapter reads timestamps as if the session were in UTC, whatever the server's own zone is.
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    options: '-c TimeZone=UTC',
    // Without it a request waits for good for a server that takes connections no more.
    connectionTimeoutMillis: connectWithinMs,
  }
  const guard = await connect(config)
  const adapter = new ServerAdapterFactory(config)
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

async function connect(config: pg.PoolConfig): Promise<pg.Client> {
  const client = createGuard(config)
  // A connection that breaks while migrations run shows in their own error; unheard, this one would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new StartError(unreachable(client, error), { cause: error })
  }
}

/** Reads the address; nothing is sent yet. */
function createGuard(config: pg.ClientConfig): pg.Client {
  try {
    return new pg.Client(config)
  } catch (error) {
    const message = 'Die Adresse in DATABASE_URL ist nicht lesbar. Bitte Port, Sonderzeichen und Zusätze prüfen.'
    throw new StartError(message, { cause: error })
  }
}

// Never the whole address: it carries the password.
function unreachable(client: pg.Client, error: unknown): string {
  const where = `PostgreSQL unter ${client.host}:${client.port} (Datenbank ${client.database ?? '?'}, DATABASE_URL)`
  const reason = error instanceof Error ? error.message : String(error)
  return `${where} ist nicht erreichbar: ${reason}. Bitte Adresse und Zugang prüfen.`
}

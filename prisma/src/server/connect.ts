import pg from 'pg'
import { StartError } from '../start-error.ts'

const connectWithinMs = 10_000

export function configOf(databaseUrl: string): pg.PoolConfig {
  return {
    connectionString: databaseUrl,
    // Prisma's adapter reads timestamps as if the session were in UTC, whatever the server's own zone is.
    options: '-c TimeZone=UTC',
    // Without it a request waits for good for a server that takes connections no more.
    connectionTimeoutMillis: connectWithinMs,
  }
}

/**
 * One connection. `place` is where the address stands, for the sentence.
 * @throws StartError
 */
export async function connect(config: pg.PoolConfig, place = 'DATABASE_URL'): Promise<pg.Client> {
  const client = createGuard(config, place)
  // A connection that breaks while migrations run shows in their own error; unheard, this one would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new StartError(unreachable(client, place, error), { cause: error })
  }
}

/** Reads the address; nothing is sent yet. */
function createGuard(config: pg.ClientConfig, place: string): pg.Client {
  try {
    return new pg.Client(config)
  } catch (error) {
    const message = `Die Adresse in ${place} ist nicht lesbar. Bitte Port, Sonderzeichen und Zusätze prüfen.`
    throw new StartError(message, { cause: error })
  }
}

// Never the whole address: it carries the password.
function unreachable(client: pg.Client, place: string, error: unknown): string {
  const where = `PostgreSQL unter ${client.host}:${client.port} (Datenbank ${client.database ?? '?'}, ${place})`
  const reason = error instanceof Error ? error.message : String(error)
  return `${where} ist nicht erreichbar: ${reason}. Bitte Adresse und Zugang prüfen.`
}

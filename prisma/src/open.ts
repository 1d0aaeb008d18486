import type { PrismaClient } from './client.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import type { CatalogueData } from './reference/catalogue-data.ts'
import { openServer } from './server/open-server.ts'
import { StartError } from './start-error.ts'

export interface OpenOptions {
  /** PostgreSQL server; absent: embedded in `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  readonly catalogue: CatalogueData
  /** Told about steps that take time, in German. */
  readonly report?: ((line: string) => void) | undefined
}

/** An open, migrated database with its reference data. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  /** Reads and writes everything, of every network: for the write door and the composition root only. */
  readonly client: PrismaClient
  /** It was empty before. */
  readonly isNew: boolean
  close(): Promise<void>
}

/**
 * Opens the database, creating and migrating it as needed: lock → open → migrate → reference data.
 * @throws StartError with one German sentence when that is not possible; whatever is there is left as it was.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) return openServer(options.databaseUrl, options)
  if (options.dataDir) return openEmbedded(options.dataDir, options)
  throw new StartError('Es fehlt der Ort der Datenbank: bitte DATABASE_URL oder DATA_DIR setzen.')
}

import type { Database, OpenOptions } from './database.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openServer } from './server/open-server.ts'
import { StartError } from './start-error.ts'

/**
 * Opens the database, creating and migrating it as needed: lock → open → migrate → reference data.
 * @throws StartError with one German sentence when that is not possible; whatever is there is left as it was.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) return openServer(options.databaseUrl, options)
  if (options.dataDir) return openEmbedded(options.dataDir, options)
  throw new StartError('Es fehlt der Ort der Datenbank: bitte DATABASE_URL oder DATA_DIR setzen.')
}

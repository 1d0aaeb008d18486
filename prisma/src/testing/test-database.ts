import { createHash } from 'node:crypto'
import type { Database } from '../database.ts'
import type { CatalogueData } from '../reference/catalogue-data.ts'
import { fingerprintOf, readMigrations } from '../migrate/migration-list.ts'
import { cloneEmbedded } from './embedded-template.ts'
import { cloneOnServer } from './server-template.ts'

export type DatabaseKind = Database['kind']

/** Set by the global setup of the test run: where the server listens, or why there is none. */
export const serverVariable = 'SCHUTZNETZ_TEST_POSTGRES'
export const missingVariable = 'SCHUTZNETZ_TEST_POSTGRES_MISSING'

/**
 * A real database for one test file: migrated, with reference data, otherwise empty, copied from a template that is
 * made once per state of migrations and catalogue. Close it at the end; nothing of it remains.
 */
export async function createTestDatabase(kind: DatabaseKind, catalogue: CatalogueData): Promise<Database> {
  const migrations = await readMigrations()
  const key = createHash('sha256')
    .update(fingerprintOf(migrations))
    .update(JSON.stringify(catalogue))
    .digest('hex')
    .slice(0, 16)
  if (kind === 'pglite') return cloneEmbedded(key, catalogue)
  const url = process.env[serverVariable]
  if (!url) throw new Error(process.env[missingVariable] ?? 'Der Testlauf hat keinen PostgreSQL-Server gestartet.')
  return cloneOnServer({ url }, key, catalogue)
}

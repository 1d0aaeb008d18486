import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '../database.ts'
import type { CatalogueData } from '../reference/catalogue-data.ts'
import { createTestDatabase, type DatabaseKind, missingVariable } from './test-database.ts'

const kinds: readonly DatabaseKind[] = ['pglite', 'postgres']

/**
 * Runs the tests once on PGlite and once on a PostgreSQL server, each on a fresh database for the file. Where there is
 * no server the tests show as skipped, with the reason in their title.
 */
export function onEachDatabase(
  catalogue: CatalogueData,
  tests: (open: () => Database, kind: DatabaseKind) => void,
): void {
  for (const kind of kinds) {
    const missing = kind === 'postgres' ? process.env[missingVariable] : undefined
    describe.skipIf(missing !== undefined)(missing === undefined ? kind : `${kind} (${missing})`, () => {
      let database: Database | undefined
      beforeAll(async () => {
        database = await createTestDatabase(kind, catalogue)
      }, 120_000)
      afterAll(() => database?.close())
      tests(() => {
        if (!database) throw new Error('The database is open only while tests run')
        return database
      }, kind)
    })
  }
}

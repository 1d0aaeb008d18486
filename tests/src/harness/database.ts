import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Database } from '@schutznetz/prisma/database.ts'
import { createTestDatabase, type DatabaseKind, missingVariable } from '@schutznetz/prisma/testing/test-database.ts'
import { describe } from 'vitest'

/** The database this project of the test run is for (vitest.config.ts). */
export const databaseKind: DatabaseKind = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'pglite'

/** A fresh, migrated database with the real catalogue; close it at the end. */
export function withDatabase(kind: DatabaseKind = databaseKind): Promise<Database> {
  return createTestDatabase(kind, catalogue)
}

const missing = databaseKind === 'postgres' ? process.env[missingVariable] : undefined

/** `describe` for tests that need a database: where there is no server, skipped with the reason in the title. */
export function describeWithDatabase(title: string, tests: () => void): void {
  describe.skipIf(missing !== undefined)(missing === undefined ? title : `${title} (${missing})`, tests)
}

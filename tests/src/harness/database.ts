import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import type { Database } from '@schutznetz/prisma/open.ts'
import { onEachDatabase } from '@schutznetz/prisma/testing/each-database.ts'
import { createTestDatabase, type DatabaseKind } from '@schutznetz/prisma/testing/test-database.ts'

/** A fresh, migrated database with the real catalogue; close it at the end. */
export function withDatabase(kind: DatabaseKind): Promise<Database> {
  return createTestDatabase(kind, catalogue)
}

/** Runs the tests of a file on PGlite and on a PostgreSQL server, each on a database of their own. */
export function describeOnEachDatabase(tests: (open: () => Database, kind: DatabaseKind) => void): void {
  onEachDatabase(catalogue, tests)
}

import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import type { PrismaClient } from '../client.ts'
import type { CatalogueData } from '../reference/catalogue-data.ts'
import { loadCatalogue } from '../reference/load-catalogue.ts'
import { StartError } from '../start-error.ts'
import { namesOf } from './migration-list.ts'
import { newerThanCode } from './newer-than-code.ts'
import { withSchemaEngine } from './schema-engine.ts'

const filters = { externalTables: [], externalEnums: [] }

export interface Migratable {
  adapter: SqlMigrationAwareDriverAdapterFactory
  client: PrismaClient
  migrations: MigrationList
  report: (line: string) => void
  /** Called before the first migration of a database that has been in use. */
  beforeUpdate?: () => Promise<void>
}

export interface OpenConnection extends Migratable {
  catalogue: CatalogueData
}

/**
 * Applies the migrations that are missing and loads the reference data. Does nothing to a database that is up to date.
 * @throws StartError when the database has been migrated by a newer version (nothing is touched), or a migration fails.
 */
export async function bringUpToDate(connection: OpenConnection): Promise<void> {
  await migrate(connection)
  await loadCatalogue(connection.client, connection.catalogue)
}

/** Only the migrations: for a database that gets all its rows, reference data included, from another one. */
export async function migrate(connection: Migratable): Promise<void> {
  const known = namesOf(connection.migrations)
  const applied = await readApplied(connection.client)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new StartError(newerThanCode(unknown))
  const missing = known.filter((name) => !applied.includes(name))
  if (missing.length > 0) {
    if (applied.length > 0) await connection.beforeUpdate?.()
    connection.report(
      applied.length === 0 ? 'Datenbank wird eingerichtet.' : `Datenbank wird aktualisiert: ${missing.join(', ')}.`,
    )
    await applyMigrations(connection)
  }
}

async function applyMigrations({ adapter, migrations }: Migratable): Promise<void> {
  await withSchemaEngine(adapter, undefined, async (engine) => {
    try {
      await engine.applyMigrations({ migrationsList: migrations, filters })
    } catch (error) {
      await forgetFailure(engine, migrations)
      throw new StartError(
        `Die Datenbank ließ sich nicht auf den neuen Stand bringen (${reasonOf(error)}). Sie ist unverändert; bitte die Ursache beheben und neu starten.`,
        { cause: error },
      )
    }
  })
}

// A script is one transaction, so a failed one has left nothing behind and may be tried again at the next start.
async function forgetFailure(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  })
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /ERROR: (.*)/.exec(message)?.[1] ?? message.split('\n')[0] ?? ''
}

/** Names of the migrations the database has, oldest first; none for an empty database. */
async function readApplied(client: PrismaClient): Promise<string[]> {
  const [found] = await client.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`
  if (!found?.exists) return []
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`
  return rows.map((row) => row.name)
}

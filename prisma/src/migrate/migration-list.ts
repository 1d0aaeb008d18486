import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** The migrations this code brings along, oldest first, as the schema engine wants them. */
export async function readMigrations(folder: string = migrationsFolder): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  )
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

/** Names of the migrations, oldest first. */
export function namesOf(migrations: MigrationList): string[] {
  return migrations.migrationDirectories.map((directory) => directory.path)
}

/** Changes with every edit of any migration: the key of a prepared database. */
export function fingerprintOf(migrations: MigrationList): string {
  return createHash('sha256').update(JSON.stringify(migrations.migrationDirectories)).digest('hex')
}

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { namesOf } from '../migrate/migration-list.ts'
import { newerThanCode } from '../migrate/newer-than-code.ts'
import { StartError } from '../start-error.ts'

const fileName = 'database.version'

/**
 * Refuses a folder that a newer version has migrated, before PostgreSQL is started on it. The note beside the database
 * only makes this possible without touching anything; the table of migrations is asked again after opening.
 */
export async function refuseNewerFolder(dataDir: string, migrations: MigrationList): Promise<void> {
  const newest = await readFile(join(dataDir, fileName), 'utf8').then(
    (text) => text.trim(),
    () => '',
  )
  if (newest !== '' && !namesOf(migrations).includes(newest)) throw new StartError(newerThanCode([newest]))
}

export async function rememberVersion(dataDir: string, migrations: MigrationList): Promise<void> {
  await writeFile(join(dataDir, fileName), `${namesOf(migrations).at(-1) ?? ''}\n`)
}

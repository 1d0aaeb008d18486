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
  const newest = await readVersion(dataDir)
  if (newest !== '' && !namesOf(migrations).includes(newest)) throw new StartError(newerThanCode([newest]))
}

/** Notes the newest migration of the database in the folder, if it is another: a full disk must not prevent a start. */
export async function rememberVersion(dataDir: string, newest = ''): Promise<void> {
  if ((await readVersion(dataDir)) !== newest) await writeFile(join(dataDir, fileName), `${newest}\n`)
}

function readVersion(dataDir: string): Promise<string> {
  return readFile(join(dataDir, fileName), 'utf8').then(
    (text) => text.trim(),
    () => '',
  )
}

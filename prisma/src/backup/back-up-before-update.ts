import type { PGlite } from '@electric-sql/pglite'
import { StartError } from '../start-error.ts'
import { runBackupProcess } from './run-backup-process.ts'
import { reasonOf } from './wording.ts'

/**
 * Makes a backup of an open embedded database that is about to be migrated: a migration cannot be taken back, and the
 * former version of the software refuses what it leaves.
 * @throws StartError where there is none: the database is then left as it is.
 */
export async function backUpBeforeUpdate(pglite: PGlite, dataDir: string, report: (line: string) => void) {
  report('Vor der Aktualisierung wird die Datenbank gesichert.')
  try {
    await pglite.exec('CHECKPOINT')
    const order = { dataDir, createdAt: new Date().toISOString(), isByHand: false }
    await runBackupProcess(order).made
  } catch (error) {
    throw new StartError(
      `Vor der Aktualisierung ließ sich die Datenbank nicht sichern (${reasonOf(error)}); sie ist unverändert. Bitte die Ursache beheben und neu starten.`,
      { cause: error },
    )
  }
}

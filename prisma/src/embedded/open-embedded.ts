import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { backUpBeforeUpdate } from '../backup/back-up-before-update.ts'
import { offeringBackup, refuseMissingDatabase } from '../backup/offer-backup.ts'
import { startBackups } from '../backup/rolling-backups.ts'
import { createClient } from '../client.ts'
import type { Database, OpenOptions } from '../database.ts'
import { bringUpToDate } from '../migrate/bring-up-to-date.ts'
import { namesOf, readMigrations } from '../migrate/migration-list.ts'
import { StartError } from '../start-error.ts'
import { EmbeddedAdapterFactory } from './adapter.ts'
import { startCheckpoints } from './checkpoints.ts'
import { DamagedFolder } from './damaged-folder.ts'
import { diskFull, isDiskFull } from './folder-trouble.ts'
import { lockFolder } from './folder-lock.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { databaseFolder, openFolder } from './open-folder.ts'
import { refuseNewerFolder, rememberVersion } from './folder-version.ts'
import { syncFolder } from './sync-folder.ts'

/** Opens the embedded database in `dataDir`: lock → check → open → (backup →) migrate → reference data. */
export async function openEmbedded(dataDir: string, options: OpenOptions): Promise<Database> {
  const report = options.report ?? (() => undefined)
  const folder = resolve(dataDir)
  await createDataFolder(folder)
  const lock = lockFolder(folder)
  try {
    const migrations = await readMigrations()
    await refuseNewerFolder(folder, migrations)
    await refuseMissingDatabase(folder)
    const { pglite, isNew } = await openFolder(folder, options.onBreakdown)
    const adapter = new EmbeddedAdapterFactory(pglite)
    const client = createClient(adapter)
    const stop = async (): Promise<void> => {
      await client.$disconnect()
      await pglite.close()
      await syncFolder(databaseFolder(folder))
    }
    try {
      const beforeUpdate = () => backUpBeforeUpdate(pglite, folder, report)
      await bringUpToDate({ adapter, client, migrations, catalogue: options.catalogue, report, beforeUpdate })
      await rememberVersion(folder, namesOf(migrations).at(-1))
    } catch (error) {
      await stop().catch(() => undefined)
      if (error instanceof StartError) throw error
      if (await isDiskFull(folder, error)) throw new StartError(diskFull(folder), { cause: error })
      throw new DamagedFolder(databaseFolder(folder), { cause: error })
    }
    const turn = oneAtATime()
    const endCheckpoints = startCheckpoints(pglite, databaseFolder(folder), report, undefined, turn)
    const endBackups = startBackups({ pglite, dataDir: folder, report, turn })
    const close = async (): Promise<void> => {
      await endBackups()
      await endCheckpoints()
      await stop()
      lock.release()
    }
    return { kind: 'pglite', client, isNew, close: once(close) }
  } catch (error) {
    lock.release()
    throw error instanceof DamagedFolder ? await offeringBackup(error, folder) : error
  }
}

async function createDataFolder(folder: string): Promise<void> {
  // Contact data of people: for the user of this process alone.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new StartError(
      `Der Ordner ${folder} lässt sich nicht anlegen. Bitte mit DATA_DIR einen beschreibbaren wählen.`,
      {
        cause: error,
      },
    )
  })
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= action())
}

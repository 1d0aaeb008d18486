import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseFolder } from '../embedded/open-folder.ts'
import { syncPath } from '../embedded/sync-folder.ts'
import { pack, packedDatabase } from './archive.ts'
import { backupName, backupsFolder, clearUnfinished } from './backup-files.ts'
import { copyDatabase } from './copy-database.ts'
import { inspectDatabase } from './inspect-database.ts'
import { manifestFormat, manifestName, type Manifest } from './manifest.ts'
import { openBackup } from './open-backup.ts'
import { finishCopy } from './open-copy.ts'

export interface BackupOrder {
  readonly dataDir: string
  /** ISO instant; part of the name. */
  readonly createdAt: string
  readonly isByHand: boolean
}

export interface MadeBackup {
  readonly path: string
  readonly bytes: number
  readonly manifest: Manifest
}

/**
 * Makes a backup: copy → open and read it → pack → sync → unpack, open and read that → give it its name. Needs three
 * times the database's size on the disk while it works. Whoever calls holds the folder's lock and sees to it that no
 * checkpoint happens until `onCopied` is called.
 * @throws what failed; nothing of this backup remains then.
 */
export async function makeBackup(order: BackupOrder, onCopied: () => void = () => undefined): Promise<MadeBackup> {
  const folder = backupsFolder(order.dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await clearUnfinished(order.dataDir)
  const path = join(folder, backupName(new Date(order.createdAt), order.isByHand))
  const unfinished = `${path}.unfinished`
  const work = `${path}.work.unfinished`
  try {
    await mkdir(work, { mode: 0o700 })
    await copyInto(work, order, onCopied)
    await pack(join(work, 'copy'), unfinished)
    await rm(join(work, 'copy'), { recursive: true })
    const { manifest } = await openBackup(unfinished, join(work, 'opened'))
    await rename(unfinished, path)
    await syncPath(folder)
    return { path, bytes: (await stat(path)).size, manifest }
  } finally {
    await rm(unfinished, { force: true })
    await rm(work, { recursive: true, force: true })
  }
}

async function copyInto(work: string, { dataDir, createdAt }: BackupOrder, onCopied: () => void): Promise<void> {
  const folder = join(work, 'copy')
  const copy = join(folder, packedDatabase)
  await mkdir(folder, { mode: 0o700 })
  await copyDatabase(databaseFolder(dataDir), copy)
  onCopied()
  const contents = await finishCopy(copy, inspectDatabase)
  const manifest: Manifest = { format: manifestFormat, createdAt, contents }
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
}

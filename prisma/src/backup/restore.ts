import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder } from '../embedded/folder-lock.ts'
import { rememberVersion } from '../embedded/folder-version.ts'
import { databaseFolder } from '../embedded/open-folder.ts'
import { syncFolder, syncPath } from '../embedded/sync-folder.ts'
import { namesOf, readMigrations } from '../migrate/migration-list.ts'
import { readManifest } from './archive.ts'
import { BackupError } from './backup-error.ts'
import { type Manifest, manifestFormat } from './manifest.ts'
import { openBackup } from './open-backup.ts'
import { asideFolder } from './set-aside.ts'
import { reasonOf } from './wording.ts'

export interface RestoreOrder {
  /** Absolute. */
  readonly file: string
  /** Absolute. */
  readonly dataDir: string
  readonly now: Date
  /** Shown what is in the backup; nothing is changed unless it answers true. */
  readonly confirm: (manifest: Manifest) => Promise<boolean>
}

export interface Restored {
  /** Where the former database is; `null` where there was none. */
  readonly aside: string | null
}

/**
 * Puts a backup in the place of the database: lock → look into the file → ask → unpack, open and read it → put the
 * present database aside → give the restored one its place. Needs the server stopped. The next start migrates it.
 * @returns `null` if the answer was no.
 * @throws BackupError or StartError with one sentence; the database is as it was then.
 */
export async function restore({ file, dataDir, now, confirm }: RestoreOrder): Promise<Restored | null> {
  const manifest = await examine(file)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const lock = lockFolder(dataDir)
  const unfinished = join(dataDir, 'database.restored.unfinished')
  try {
    if (!(await confirm(manifest))) return null
    await rm(unfinished, { recursive: true, force: true })
    const opened = await openBackup(file, unfinished).catch((error: unknown) => {
      throw damagedBackup(file, error)
    })
    await syncFolder(opened.databaseFolder)
    const aside = await exchange(dataDir, opened.databaseFolder, asideFolder(dataDir, now))
    await rememberVersion(dataDir, manifest.contents.migrations.at(-1))
    return { aside }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    lock.release()
  }
}

/** Cut off between the two steps, the folder has no database; the next start then refuses and names what is there. */
async function exchange(dataDir: string, restored: string, aside: string): Promise<string | null> {
  const place = databaseFolder(dataDir)
  const isReplacing = existsSync(place)
  if (isReplacing) await rename(place, aside)
  await rename(restored, place)
  await syncPath(dataDir)
  return isReplacing ? aside : null
}

/** Reads what is in a file, and refuses one that cannot be restored by this code. */
export async function examine(file: string): Promise<Manifest> {
  if (!existsSync(file)) throw new BackupError(`Die Datei ${file} gibt es nicht.`)
  if (!(await isCompressed(file))) throw noBackup(file)
  const manifest = await readManifest(file).catch((error: unknown) => {
    throw damagedBackup(file, error)
  })
  if (!manifest) throw noBackup(file)
  if (manifest.format > manifestFormat) throw newerBackup(file, `Format ${manifest.format}`)
  const known = namesOf(await readMigrations())
  const unknown = manifest.contents.migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw newerBackup(file, unknown.join(', '))
  return manifest
}

async function isCompressed(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.readUInt16BE() === 0x1f8b
  } catch (error) {
    throw new BackupError(`Die Datei ${file} lässt sich nicht lesen.`, { cause: error })
  } finally {
    await handle.close()
  }
}

function noBackup(file: string): BackupError {
  return new BackupError(`Die Datei ${file} ist keine Sicherung von Schutznetz; es wurde nichts verändert.`)
}

function newerBackup(file: string, what: string): BackupError {
  return new BackupError(
    `Die Sicherung ${file} stammt von einer neueren Fassung von Schutznetz (${what}); bitte diese Fassung einrichten und sie dort einspielen. Es wurde nichts verändert.`,
  )
}

function damagedBackup(file: string, cause: unknown): BackupError {
  const isPlace = reasonOf(cause).startsWith('der ')
  const what = isPlace ? 'lässt sich nicht auspacken' : 'ist beschädigt'
  return new BackupError(
    `Die Sicherung ${file} ${what} (${reasonOf(cause)}); es wurde nichts verändert. Andere zeigt: npm run backup -- --list`,
    { cause },
  )
}

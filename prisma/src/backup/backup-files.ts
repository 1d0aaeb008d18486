import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A finished backup: verified, for only then does it get this name. */
export interface BackupFile {
  /** Absolute. */
  readonly path: string
  readonly createdAt: Date
  /** Somebody asked for it: only a person removes it again. */
  readonly isByHand: boolean
  readonly bytes: number
}

const pattern = /^schutznetz-(\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})-UTC(-manual)?\.tar\.gz$/

export function backupsFolder(dataDir: string): string {
  return join(resolve(dataDir), 'backups')
}

/** The file name of a backup; to the second, in UTC, so that names sort by time also where clocks are turned back. */
export function backupName(createdAt: Date, isByHand: boolean): string {
  const time = createdAt.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '-')
  return `schutznetz-${time}-UTC${isByHand ? '-manual' : ''}.tar.gz`
}

/** All backups of a data folder, newest first. */
export async function listBackups(dataDir: string): Promise<BackupFile[]> {
  const folder = backupsFolder(dataDir)
  const found: BackupFile[] = []
  for (const name of await namesIn(folder)) {
    const [, day, hour, minute, second, manual] = pattern.exec(name) ?? []
    if (day === undefined) continue
    const path = join(folder, name)
    const createdAt = new Date(`${day}T${hour}:${minute}:${second}Z`)
    found.push({ path, createdAt, isByHand: manual !== undefined, bytes: (await stat(path)).size })
  }
  return found.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
}

/** Removes what a backup that was cut off has left. Only the holder of the folder's lock may. */
export async function clearUnfinished(dataDir: string): Promise<void> {
  const folder = backupsFolder(dataDir)
  for (const name of await namesIn(folder)) {
    if (name.endsWith('.unfinished')) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

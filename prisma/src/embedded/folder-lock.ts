import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readOutage } from '../outage.ts'
import { StartError } from '../start-error.ts'
import { diskFull, notWritable } from './folder-trouble.ts'

export interface FolderLock {
  release(): void
}

/**
 * Takes the folder for this process alone: two PGlites on one folder destroy it. The lock is SQLite's on an empty file,
 * that is the operating system's, so it is free again as soon as the holder is gone, however it ended.
 * @throws StartError when another process, named by its id, holds the folder; nothing else in it has been touched.
 */
export function lockFolder(folder: string): FolderLock {
  const holderFile = join(folder, 'database.pid')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'database.lock'))
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw new StartError(sentence(folder, error, readHolder(holderFile)), { cause: error })
  }
  const held = lock
  try {
    noteHolder(holderFile)
  } catch (error) {
    held.close()
    throw new StartError(notWritable(folder), { cause: error })
  }
  return { release: () => held.close() }
}

/** On a full disk the file stays empty: who is sent away learns then that somebody is there, but not who. */
function noteHolder(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`)
  } catch (error) {
    if (readOutage(error) !== 'DISK_FULL') throw error
  }
}

function sentence(folder: string, error: unknown, holder: string | null): string {
  if (isBusy(error)) {
    const process = holder === null ? '' : ` (Prozess ${holder})`
    return `Der Ordner ${folder} wird schon von einem anderen Schutznetz benutzt${process}. Bitte dort beenden.`
  }
  return isFull(error) ? diskFull(folder) : notWritable(folder)
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5
  return isSqlite(error, SQLITE_BUSY)
}

function isFull(error: unknown): boolean {
  const SQLITE_FULL = 13
  return isSqlite(error, SQLITE_FULL)
}

function isSqlite(error: unknown, code: number): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === code
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch {
    return null
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readOutage } from '../outage.ts'
import { StartError } from '../start-error.ts'
import { diskFull, notWritable } from './folder-trouble.ts'

export interface FolderLock {
  release(): void
}

/** Another process holds the folder; nothing in it has been touched. */
export class FolderHeld extends StartError {
  /** Its process id, as far as it is known. */
  readonly holder: number | null

  constructor(folder: string, holder: string | null, options: ErrorOptions) {
    const process = holder === null ? '' : ` (Prozess ${holder})`
    super(
      `Der Ordner ${folder} wird schon von einem anderen Schutznetz benutzt${process}. Bitte dort beenden.`,
      options,
    )
    this.holder = Number(holder) || null
  }
}

/**
 * Takes the folder for this process alone: two PGlites on one folder destroy it. The lock is SQLite's on an empty file,
 * that is the operating system's, so it is free again as soon as the holder is gone, however it ended.
 * @throws FolderHeld when another process has it, StartError when it cannot be locked at all.
 */
export function lockFolder(folder: string): FolderLock {
  const holderFile = join(folder, 'database.pid')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(folder, 'database.lock'))
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    if (isBusy(error)) throw new FolderHeld(folder, readHolder(holderFile), { cause: error })
    throw new StartError(isFull(error) ? diskFull(folder) : notWritable(folder), { cause: error })
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

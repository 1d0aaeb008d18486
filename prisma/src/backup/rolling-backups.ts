import { rm } from 'node:fs/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Turn } from '../embedded/one-at-a-time.ts'
import { clearUnfinished, listBackups } from './backup-files.ts'
import { clearRequests, takeRequest, writeAnswer } from './backup-request.ts'
import type { MadeBackup } from './make-backup.ts'
import { expendable } from './retention.ts'
import { type BackupProcess, runBackupProcess } from './run-backup-process.ts'
import { reasonOf } from './wording.ts'

const minute = 60_000
const hour = 60 * minute

/** From the start to the first look, and from a failure to the next attempt: a start has enough to do. */
const pause = 10 * minute

export interface RollingOptions {
  readonly pglite: PGlite
  /** Absolute. */
  readonly dataDir: string
  readonly report: (line: string) => void
  /** Shared with the checkpoints. */
  readonly turn: Turn
  readonly clock?: () => Date
  /** Milliseconds between two looks for a request. */
  readonly interval?: number
}

/**
 * Keeps backups of an open embedded database: one an hour while something was changed, and whenever somebody asks.
 * What fails is reported and tried again; nothing of it ever reaches the server's requests.
 * @returns a function that ends this; a backup that is being made is given up.
 */
export function startBackups(options: RollingOptions): () => Promise<void> {
  const { pglite, dataDir, report, turn, clock = () => new Date(), interval = 500 } = options
  let nextLook = clock().getTime() + pause
  let saved: string | null = null
  let current: BackupProcess | undefined
  let isEnding = false
  let running: Promise<void> = clearLeftovers(dataDir).catch((error: unknown) => failed(reasonOf(error)))
  let isIdle = true

  const timer = setInterval(() => {
    if (!isIdle) return
    isIdle = false
    running = running
      .then(look)
      .catch((error: unknown) => failed(reasonOf(error)))
      .finally(() => (isIdle = true))
  }, interval)
  timer.unref()

  async function look(): Promise<void> {
    const id = await takeRequest(dataDir)
    if (id !== null) {
      const outcome = await make(true).then(
        (made) => ({ made }),
        (error: unknown) => ({ reason: isEnding ? 'Schutznetz wurde dabei beendet' : reasonOf(error) }),
      )
      await writeAnswer(dataDir, { id, ...outcome })
    } else if (await isDue()) {
      await make(false)
      for (const { path } of expendable(await listBackups(dataDir))) await rm(path, { force: true })
    }
  }

  async function isDue(): Promise<boolean> {
    const now = clock().getTime()
    if (now < nextLook) return false
    nextLook = now + minute
    const [newest] = await listBackups(dataDir)
    // Of a clock that was turned back the newest is in the future.
    if (newest && Math.abs(now - newest.createdAt.getTime()) < hour) return false
    return (await nextTransaction(pglite)) !== saved
  }

  async function make(isByHand: boolean): Promise<MadeBackup> {
    const order = { dataDir, createdAt: clock().toISOString(), isByHand }
    const { process, reached } = await turn(async () => {
      await pglite.exec('CHECKPOINT')
      const reached = await nextTransaction(pglite)
      const process = (current = runBackupProcess(order))
      await process.copied
      return { process, reached }
    })
    const made = await process.made
    saved = reached
    return made
  }

  function failed(reason: string): void {
    if (isEnding) return
    nextLook = clock().getTime() + pause
    report(`Die stündliche Sicherung ist misslungen (${reason}); Schutznetz läuft weiter und versucht es wieder.`)
  }

  return async () => {
    isEnding = true
    clearInterval(timer)
    current?.kill()
    await running
    await clearUnfinished(dataDir).catch(() => undefined)
  }
}

async function clearLeftovers(dataDir: string): Promise<void> {
  await clearRequests(dataDir)
  await clearUnfinished(dataDir)
}

/** Another number whenever something was written since; checkpoints do not count. */
async function nextTransaction(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ next: string }>(`SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next`)
  return rows[0]?.next ?? ''
}

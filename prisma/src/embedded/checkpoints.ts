import type { PGlite } from '@electric-sql/pglite'
import { oneAtATime, type Turn } from './one-at-a-time.ts'
import { syncFolder } from './sync-folder.ts'

const fiveMinutes = 5 * 60_000

/** Bytes of log after which dead rows are cleared away: PGlite has no autovacuum either. */
const vacuumAfter = 32 * 1024 * 1024

/**
 * Every five minutes in which something was written: a checkpoint, then the folder's files to the disk. PGlite has no
 * checkpointer of its own; without one the log grows and a start after a crash replays all of it. Each takes its
 * `turn`, for none may happen while the files are copied.
 * @returns a function that ends this and waits for a running checkpoint.
 */
export function startCheckpoints(
  pglite: PGlite,
  folder: string,
  report: (line: string) => void,
  interval: number = fiveMinutes,
  turn: Turn = oneAtATime(),
): () => Promise<void> {
  let seen = 0
  let vacuumed = 0
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = turn(checkpoint).catch((error: unknown) => report(`Sicherungspunkt misslungen: ${String(error)}`))
  }, interval)
  timer.unref()

  async function checkpoint(): Promise<void> {
    const position = await logPosition(pglite)
    if (position === seen) return
    if (position - vacuumed > vacuumAfter) {
      await pglite.exec('VACUUM (ANALYZE)')
      vacuumed = position
    }
    await pglite.exec('CHECKPOINT')
    await syncFolder(folder)
    seen = await logPosition(pglite)
  }

  return async () => {
    clearInterval(timer)
    await running
  }
}

/** Bytes of log written since the database was created. */
async function logPosition(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ position: number }>(
    `SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS position`,
  )
  return rows[0]?.position ?? 0
}

import type { PGlite } from '@electric-sql/pglite'
import { syncFolder } from './sync-folder.ts'

const interval = 5 * 60_000

/**
 * Every five minutes in which something was written: a checkpoint, then the folder's files to the disk. PGlite has no
 * checkpointer of its own; without one the log grows and a start after a crash replays all of it.
 * @returns a function that ends this and waits for a running checkpoint.
 */
export function startCheckpoints(pglite: PGlite, folder: string, report: (line: string) => void): () => Promise<void> {
  let written = ''
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(checkpoint).catch((error: unknown) => report(`Sicherungspunkt misslungen: ${String(error)}`))
  }, interval)
  timer.unref()

  async function checkpoint(): Promise<void> {
    const position = await logPosition(pglite)
    if (position === written) return
    await pglite.exec('CHECKPOINT')
    await syncFolder(folder)
    written = await logPosition(pglite)
  }

  return async () => {
    clearInterval(timer)
    await running
  }
}

async function logPosition(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ position: string }>('SELECT pg_current_wal_lsn()::text AS position')
  return rows[0]?.position ?? ''
}

import { rm, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { extensions } from '../embedded/adapter.ts'
import { readControlFile } from '../embedded/control-file.ts'

// Nothing is synced here: a copy that is lost in a power cut is made anew. Small buffers, for the server needs memory.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** Opens a copy of a database, mends it from its log if need be, does the work, and shuts it down in order. */
export async function withCopy<Result>(folder: string, work: (pglite: PGlite) => Promise<Result>): Promise<Result> {
  const quiet = { onStdout: () => true, onStderr: () => true }
  const pglite = await PGlite.create({ dataDir: folder, extensions, startParams, ...quiet })
  try {
    return await work(pglite)
  } finally {
    await pglite.close()
  }
}

/** Runs a last piece of work on a copy, then leaves of its log what a start reads: one segment, and that almost empty. */
export async function finishCopy<Result>(folder: string, work: (pglite: PGlite) => Promise<Result>): Promise<Result> {
  const result = await withCopy(folder, async (pglite) => {
    const done = await work(pglite)
    await pglite.exec('SELECT pg_switch_wal(); CHECKPOINT')
    return done
  })
  const { firstSegment, isShutDown } = await readControlFile(folder)
  if (!isShutDown) throw new Error('The copy was not shut down in order')
  const log = join(folder, 'pg_wal')
  for (const name of await readdir(log)) {
    if (/^[0-9A-F]{24}$/.test(name) && name !== firstSegment) await rm(join(log, name))
  }
  return result
}

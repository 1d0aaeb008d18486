import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { StartError } from '../start-error.ts'
import { extensions } from './adapter.ts'
import { DamagedFolder } from './damaged-folder.ts'
import { brokenDown, diskFull, isDiskFull, refuseUnwritable } from './folder-trouble.ts'
import { readEveryTable } from './read-every-table.ts'
import { syncFolder } from './sync-folder.ts'
import { findTornFiles } from './torn-files.ts'

/** PostgreSQL's major version inside PGlite: another one's files cannot be read. */
const postgresVersion = '18'

// Without PGlite's own -F: each commit is written through to the disk before it is acknowledged. A quarter of the usual
// buffers: the network of a large town is a few megabytes, and WebAssembly never gives memory back.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=open_datasync'],
  ...['-c', 'shared_buffers=32MB'],
]

/** Where the files of the database are inside the data folder. */
export function databaseFolder(dataDir: string): string {
  return join(dataDir, 'database')
}

/**
 * Opens the database in a locked data folder, creating it where there is none. A creation that is interrupted leaves
 * only a folder of another name, which the next start throws away.
 * @param onBreakdown told in one sentence when PostgreSQL gives up later on, in the midst of the query that made it. The
 *   next query would never return and stop the whole process: whoever listens has to end it at once.
 * @throws StartError when the files are damaged, cannot be written, or are not a database of this PostgreSQL version.
 */
export async function openFolder(
  dataDir: string,
  onBreakdown?: (sentence: string) => void,
): Promise<{ pglite: PGlite; isNew: boolean }> {
  const folder = databaseFolder(dataDir)
  const isNew = !existsSync(folder)
  if (isNew) await createFolder(folder)
  else {
    await refuseOtherContent(folder)
    await refuseTornFiles(folder)
  }
  const pglite = await start(folder, onBreakdown)
  if (!isNew) await readAll(pglite, folder)
  return { pglite, isNew }
}

async function createFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  const pglite = await start(unfinished)
  await pglite.close()
  await syncFolder(unfinished)
  await rename(unfinished, folder)
}

async function refuseOtherContent(folder: string): Promise<void> {
  await refuseUnwritable(folder)
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  )
  if (version === postgresVersion) return
  if (version === null) throw new DamagedFolder(folder)
  throw new StartError(
    `Die Datenbank im Ordner ${folder} stammt von PostgreSQL ${version}, dieses Schutznetz liest Version ${postgresVersion}. Bitte die passende Fassung starten; es wurde nichts verändert.`,
  )
}

async function refuseTornFiles(folder: string): Promise<void> {
  const torn = await findTornFiles(folder).catch((error: unknown) => {
    throw new DamagedFolder(folder, { cause: error })
  })
  if (torn.length > 0) throw new DamagedFolder(folder, { cause: new Error(`Cut off: ${torn.join(', ')}`) })
}

/** What is damaged shall show at the start, while there is a good backup, and not on the day somebody needs the row. */
async function readAll(pglite: PGlite, folder: string): Promise<void> {
  try {
    await readEveryTable(pglite)
  } catch (error) {
    await pglite.close().catch(() => undefined)
    if (await isDiskFull(folder, error)) throw new StartError(diskFull(folder), { cause: error })
    throw new DamagedFolder(folder, { cause: error })
  }
}

async function start(folder: string, onBreakdown?: (sentence: string) => void): Promise<PGlite> {
  const said: string[] = []
  let isOpen = false
  // PGlite takes `true` for «keep listening».
  const hear = (text: string): boolean => {
    const line = text.trim()
    if (!isOpen) said.push(line)
    else if (/\b(PANIC|FATAL): /.test(line)) onBreakdown?.(brokenDown(folder, line))
    return true
  }
  try {
    const pglite = await PGlite.create({ dataDir: folder, extensions, startParams, onStdout: hear, onStderr: hear })
    isOpen = true
    return pglite
  } catch (error) {
    if (await isDiskFull(folder, error, said)) throw new StartError(diskFull(folder), { cause: error })
    throw new DamagedFolder(folder, { cause: new Error(said.slice(-5).join(' · '), { cause: error }) })
  }
}

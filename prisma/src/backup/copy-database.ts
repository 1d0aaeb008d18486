import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { segmentBytes } from '../embedded/control-file.ts'

const control = 'global/pg_control'

/** Belongs to the running process, or is rebuilt at every start. */
const leftOut = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init)$/

/**
 * Copies the files of a database, also of one that is being written to: first the control file, then the tables, then
 * the log. Whatever changes in between is in the log that is copied last (with whole pages, the first time after a
 * checkpoint), so opening the copy mends it, as after a crash. It holds only as long as no checkpoint happens meanwhile:
 * that would take away log which the copied control file still asks for.
 */
export async function copyDatabase(source: string, target: string): Promise<void> {
  await mkdir(target, { mode: 0o700 })
  await copy(source, target, control)
  for (const path of await filesBelow(source, '')) {
    if (path !== control && !path.startsWith('pg_wal/')) await copy(source, target, path)
  }
  for (const path of await filesBelow(source, 'pg_wal')) {
    if (await isInUse(join(source, path))) await copy(source, target, path)
  }
}

/** Paths of all files below a folder, and of the folders themselves (ending in `/`): PostgreSQL misses even empty ones. */
async function filesBelow(root: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (leftOut.test(entry.name)) continue
    if (entry.isDirectory()) found.push(`${path}/`, ...(await filesBelow(root, path)))
    else found.push(path)
  }
  return found
}

async function copy(source: string, target: string, path: string): Promise<void> {
  const to = join(target, path)
  if (path.endsWith('/')) return void (await mkdir(to, { recursive: true }))
  await mkdir(dirname(to), { recursive: true })
  await copyFile(join(source, path), to, constants.COPYFILE_FICLONE).catch((error: NodeJS.ErrnoException) => {
    // A table that was dropped while we walk; the log knows it, too.
    if (error.code !== 'ENOENT') throw error
  })
}

/**
 * Whether a file of the log has been written to since it got its name. PostgreSQL renames old segments for later use;
 * until then the address on their first page is that of their former place.
 */
async function isInUse(path: string): Promise<boolean> {
  const [, high, low] = /\/[0-9A-F]{8}([0-9A-F]{8})([0-9A-F]{8})$/.exec(path) ?? []
  if (high === undefined || low === undefined) return true
  const header = Buffer.alloc(16)
  const file = await open(path, 'r')
  try {
    await file.read(header, 0, header.length, 0)
  } finally {
    await file.close()
  }
  return header.readBigUInt64LE(8) === (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`) * segmentBytes
}

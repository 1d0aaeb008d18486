import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes the operating system write everything below `folder` to the disk, directories too. PGlite never does: without
 * this a power cut could lose data pages that a checkpoint counts as written.
 */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncFolder(path)
    else if (entry.isFile()) await syncPath(path)
  }
  await syncPath(folder)
}

/** Writes one file, or the names in one folder, to the disk. */
export async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r').catch(ignoreVanished)
  if (!file) return
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

// PostgreSQL removes and renames files of its own while we walk.
function ignoreVanished(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const prefix = 'database.before-restore-'

/** Where a restore puts the database that it replaces; it is never deleted by us. */
export function asideFolder(dataDir: string, at: Date): string {
  const time = at.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '-')
  return join(dataDir, `${prefix}${time}-UTC`)
}

/** Databases that were put aside, newest first. */
export async function listAside(dataDir: string): Promise<string[]> {
  const names = await readdir(dataDir)
  return names
    .filter((name) => name.startsWith(prefix))
    .toSorted()
    .reverse()
    .map((name) => join(dataDir, name))
}

import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readControlFile } from './control-file.ts'

const pageBytes = 8192

/** A relation's file: a number, perhaps with a fork (`_fsm`) and, beyond 1 GB, a part. */
const relationFile = /^\d+(_[a-z]+)?(\.\d+)?$/

/**
 * Files of tables and indexes that end in the midst of a page although the database was shut down in order: something
 * else has cut them off. After a crash that may be, and the log mends it.
 * @returns paths below the database's folder.
 */
export async function findTornFiles(databaseFolder: string): Promise<string[]> {
  if (!(await readControlFile(databaseFolder)).isShutDown) return []
  const databases = (await readdir(join(databaseFolder, 'base'))).map((name) => join('base', name))
  const torn: string[] = []
  for (const folder of ['global', ...databases]) {
    for (const name of await readdir(join(databaseFolder, folder))) {
      const path = join(folder, name)
      if (relationFile.test(name) && (await stat(join(databaseFolder, path))).size % pageBytes !== 0) torn.push(path)
    }
  }
  return torn
}

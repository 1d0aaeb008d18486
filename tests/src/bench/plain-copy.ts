import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@schutznetz/prisma/database.ts'
import { openFolder } from '@schutznetz/prisma/embedded/open-folder.ts'
import { once } from './timing.ts'

const create =
  'CREATE TABLE plain (name text, number text, type text, carrier text, district text, street text, postal_code text, city text, phone text, email text, places int)'
const copyFrom = (place: string) => `COPY plain FROM '${place}' WITH (FORMAT csv, DELIMITER ';', HEADER)`

/**
 * Milliseconds for the rows as they are into a table without any key, check or trail: the least that any import can
 * cost on this database.
 */
export async function plainCopy({ client, kind }: Database, list: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-copy-'))
  try {
    if (kind === 'pglite') return await copyEmbedded(folder, list)
    const file = join(folder, 'list.csv')
    await writeFile(file, list)
    // The server reads it as another user.
    await chmod(folder, 0o755)
    await client.$executeRawUnsafe(create)
    const { ms } = await once(() => client.$executeRawUnsafe(copyFrom(file)))
    await client.$executeRawUnsafe('DROP TABLE plain')
    return ms
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A database of its own, opened as ours is: PGlite takes the file as a blob, which only its own interface can give. */
async function copyEmbedded(folder: string, list: string): Promise<number> {
  const { pglite } = await openFolder(folder)
  await pglite.exec(create)
  const { ms } = await once(() => pglite.query(copyFrom('/dev/blob'), [], { blob: new Blob([list]) }))
  await pglite.close()
  return ms
}

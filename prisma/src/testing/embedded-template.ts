import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createClient } from '../client.ts'
import { EmbeddedAdapterFactory, extensions } from '../embedded/adapter.ts'
import { databaseFolder } from '../embedded/open-folder.ts'
import type { Database } from '../database.ts'
import { openDatabase } from '../open.ts'
import type { CatalogueData } from '../reference/catalogue-data.ts'

const cacheFolder = join(import.meta.dirname, '../../../node_modules/.cache/schutznetz')

// Small buffers: several of these live at once on a test machine.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** A PGlite in memory, loaded from the template of this key. */
export async function cloneEmbedded(key: string, catalogue: CatalogueData): Promise<Database> {
  const file = join(cacheFolder, `pglite-${key}.tar`)
  const template = await readFile(file).catch(() => makeTemplate(file, catalogue))
  const pglite = await PGlite.create({ loadDataDir: new Blob([template]), extensions, startParams })
  const client = createClient(new EmbeddedAdapterFactory(pglite))
  return {
    kind: 'pglite',
    client,
    isNew: true,
    async close() {
      await client.$disconnect()
      await pglite.close()
    },
  }
}

async function makeTemplate(file: string, catalogue: CatalogueData): Promise<Buffer<ArrayBuffer>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'schutznetz-template-'))
  try {
    await (await openDatabase({ dataDir, catalogue })).close()
    const pglite = await PGlite.create({ dataDir: databaseFolder(dataDir), extensions, startParams })
    const dump = await pglite.dumpDataDir('none')
    await pglite.close()
    const content = Buffer.from(await dump.arrayBuffer())
    await mkdir(cacheFolder, { recursive: true })
    await forgetOld()
    // Renamed into place, so that another worker never reads half of it.
    await writeFile(`${file}.${process.pid}`, content)
    await rename(`${file}.${process.pid}`, file)
    return content
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Templates of earlier migrations and catalogues: 45 MB each. */
async function forgetOld(): Promise<void> {
  const oneWeek = 7 * 24 * 3_600_000
  for (const name of await readdir(cacheFolder)) {
    const file = join(cacheFolder, name)
    // Another worker may have renamed its own into place since.
    const found = name.startsWith('pglite-') && (await stat(file).catch(() => null))
    if (found && found.mtimeMs < Date.now() - oneWeek) await rm(file, { force: true })
  }
}

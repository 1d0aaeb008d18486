import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { databaseFolder } from '@schutznetz/prisma/embedded/open-folder.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { lookIntoFolder } from '@schutznetz/prisma/testing/look-into-folder.ts'
import { createFounder, secret, type Founder } from './founding.ts'
import type { Store } from './store.ts'

const run = promisify(execFile)

/** A data folder with an empty, migrated database and its founder. */
async function prepareFolder(): Promise<{ folder: string; founder: Founder }> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-crash-'))
  const database = await openDatabase({ dataDir: folder, catalogue })
  const founder = await createFounder(database)
  await database.close()
  return { folder, founder }
}

/**
 * The embedded database in a folder. It is looked into on a copy of what the crash has left, so that the server itself
 * has to recover the folder, not we.
 */
export async function openEmbeddedStore(): Promise<Store> {
  const { folder, founder } = await prepareFolder()
  const copy = await mkdtemp(join(tmpdir(), 'schutznetz-inspect-'))
  return {
    environment: { DATA_DIR: folder, DEMO: '0', SECRET: secret },
    founder,
    async crash(server) {
      await server.end('SIGKILL')
      return { way: 'kill -9 of the server' }
    },
    async freeze() {
      await rm(databaseFolder(copy), { recursive: true, force: true })
      await run('cp', ['-a', databaseFolder(folder), copy])
    },
    inspect: (work) => lookIntoFolder(copy, work),
    async close() {
      await rm(folder, { recursive: true, force: true })
      await rm(copy, { recursive: true, force: true })
    },
  }
}

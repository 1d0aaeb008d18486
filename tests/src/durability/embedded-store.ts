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

export interface PreparedFolder {
  readonly folder: string
  readonly founder: Founder
}

/** A data folder with an empty, migrated database and its founder. */
export async function prepareFolder(): Promise<PreparedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-crash-'))
  const database = await openDatabase({ dataDir: folder, catalogue })
  const founder = await createFounder(database)
  await database.close()
  return { folder, founder }
}

/** A copy of a data folder that nobody has open. */
export async function copyFolder(original: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schutznetz-crash-'))
  await run('cp', ['-a', `${original}/.`, folder])
  return folder
}

/**
 * The embedded database in a copy of a prepared folder. It is looked into on a copy of what the crash has left, so that the server itself
 * has to recover the folder, not we.
 */
export async function openEmbeddedStore(prepared: PreparedFolder): Promise<Store> {
  const { founder } = prepared
  const folder = await copyFolder(prepared.folder)
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

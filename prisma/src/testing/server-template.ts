import pg from 'pg'
import type { Database } from '../database.ts'
import { openDatabase } from '../open.ts'
import type { CatalogueData } from '../reference/catalogue-data.ts'
import { urlOf } from './postgres-server.ts'
import { uniqueName } from './unique-name.ts'

interface Server {
  readonly url: string
}

/** Any fixed number: workers that need the template at once make it one after the other. */
const templateLock = 7_106_402_118

/** A database of its own on the server, copied from the template of this key. */
export async function cloneOnServer(server: Server, key: string, catalogue: CatalogueData): Promise<Database> {
  const template = `template_${key}`
  const name = uniqueName('test')
  await administer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock])
    await makeTemplateOnce(server, client, template, catalogue)
    await client.query('SELECT pg_advisory_unlock($1)', [templateLock])
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  const database = await openDatabase({ databaseUrl: urlOf(server, name), catalogue })
  return {
    ...database,
    isNew: true,
    async close() {
      await database.close()
      await administer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

async function makeTemplateOnce(
  server: Server,
  client: pg.Client,
  template: string,
  catalogue: CatalogueData,
): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
  if (rowCount === 1) return
  const unfinished = uniqueName('unfinished')
  await client.query(`CREATE DATABASE ${unfinished}`)
  await (await openDatabase({ databaseUrl: urlOf(server, unfinished), catalogue })).close()
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
}

async function administer(server: Server, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

import { catalogue } from '@schutznetz/domain/catalogue/catalogue.ts'
import { createClient } from '@schutznetz/prisma/client.ts'
import { openDatabase } from '@schutznetz/prisma/open.ts'
import { ServerAdapterFactory } from '@schutznetz/prisma/server/adapter.ts'
import { startPostgres, type PostgresServer } from '@schutznetz/prisma/testing/postgres-server.ts'
import { createFounder, secret } from './founding.ts'
import type { Store } from './store.ts'

const report = (line: string): void => void process.stderr.write(`${line}\n`)

const ways = [
  'kill -9 of the server',
  'kill -9 of PostgreSQL',
  'immediate stop of PostgreSQL',
  'kill -9 of both',
] as const

/** A database on a PostgreSQL of its own that keeps what it acknowledges. */
export async function openServerStore(): Promise<Store & { readonly postgres: PostgresServer }> {
  const server = await startPostgres(report, { isDurable: true })
  const database = await openDatabase({ databaseUrl: server.url, catalogue })
  const founder = await createFounder(database)
  await database.close()
  return {
    postgres: server,
    environment: { DATABASE_URL: server.url, DEMO: '0', SECRET: secret },
    founder,
    async crash(api, random) {
      const way = random.weighted([
        [ways[0], 2],
        [ways[1], 1],
        [ways[2], 1],
        [ways[3], 1],
      ])
      if (way === ways[0]) {
        await api.end('SIGKILL')
        return { way }
      }
      const killed = server.crash(way === ways[2] ? 'SIGQUIT' : 'SIGKILL')
      if (way === ways[3]) await api.end('SIGKILL')
      await killed
      await server.restart()
      return way === ways[3] ? { way } : { way, survivor: api }
    },
    freeze: () => Promise.resolve(),
    async inspect(work) {
      const client = createClient(
        new ServerAdapterFactory({ connectionString: server.url, options: '-c TimeZone=UTC' }),
      )
      try {
        return await work(client)
      } finally {
        await client.$disconnect()
      }
    },
    close: () => server.stop(),
  }
}

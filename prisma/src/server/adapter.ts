import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { HangingUpClient } from './hanging-up-client.ts'

/** Milliseconds. The driver reads 0 as "not given", so: the longest it can wait. */
const unlimited = 2 ** 31 - 1

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Prisma's way to a PostgreSQL server, with whole scripts instead of pieces cut at every semicolon, for as long as one takes. */
export class ServerAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = '@prisma/adapter-pg'
  readonly #published: PrismaPg

  /** A statement that is not answered within `answerWithinMs` fails, and its connection is given up; without it, it is waited for. */
  constructor(config: pg.PoolConfig, answerWithinMs?: number) {
    const limit = answerWithinMs === undefined ? {} : { query_timeout: answerWithinMs, Client: HangingUpClient }
    this.#published = new PrismaPg({ ...config, ...limit })
  }

  async connect(): Promise<SqlDriverAdapter> {
    return sendingWholeScripts(await this.#published.connect())
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return sendingWholeScripts(await this.#published.connectToShadowDb())
  }
}

/** The driver knows it, its types do not. */
interface QueryWithTimeout extends pg.QueryConfig {
  readonly query_timeout: number
}

/** One message is one transaction: a migration is applied as a whole or not at all. */
function sendingWholeScripts(adapter: Adapter): SqlDriverAdapter {
  const describe = Reflect.get(adapter, 'onError') as (error: unknown) => never
  adapter.executeScript = async (script) => {
    const query: QueryWithTimeout = { text: script, query_timeout: unlimited }
    await adapter
      .underlyingDriver()
      .query(query)
      .catch((error: unknown) => describe.call(adapter, error))
  }
  return adapter
}

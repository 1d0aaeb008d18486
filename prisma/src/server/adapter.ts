import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Prisma's way to a PostgreSQL server, with whole scripts instead of pieces cut at every semicolon. */
export class ServerAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = '@prisma/adapter-pg'
  readonly #published: PrismaPg

  constructor(config: pg.PoolConfig) {
    this.#published = new PrismaPg(config)
  }

  async connect(): Promise<SqlDriverAdapter> {
    return sendingWholeScripts(await this.#published.connect())
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return sendingWholeScripts(await this.#published.connectToShadowDb())
  }
}

/** One message is one transaction: a migration is applied as a whole or not at all. */
function sendingWholeScripts(adapter: Adapter): SqlDriverAdapter {
  const describe = Reflect.get(adapter, 'onError') as (error: unknown) => never
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error: unknown) => describe.call(adapter, error))
  }
  return adapter
}

import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/** Extensions the migrations use; every PGlite of ours carries them. */
export const extensions = { btree_gist }

/** Prisma's way to a PGlite, with the two gaps of the published adapter closed. */
export class EmbeddedAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'pglite-prisma-adapter'
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  async connect(): Promise<SqlDriverAdapter> {
    return awaitingScripts(this.#pglite)
  }

  /** The published adapter's shadow database has no extensions, so no diff from migrations would work on it. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const shadow = await PGlite.create({ extensions })
    const adapter = await awaitingScripts(shadow)
    adapter.dispose = () => shadow.close()
    return adapter
  }
}

/** The published adapter does not wait for a script to end, and loses its errors. */
async function awaitingScripts(pglite: PGlite): Promise<SqlDriverAdapter> {
  const adapter: SqlDriverAdapter = await new PrismaPGlite(pglite).connect()
  const describe = Reflect.get(adapter, 'onError') as (error: unknown) => never
  adapter.executeScript = async (script) => {
    await pglite.exec(script).catch((error: unknown) => describe.call(adapter, error))
  }
  return adapter
}

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type * as Bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

type Glue = typeof Bindings

/** The part of `WebAssembly` used here; its types live in the DOM library, which server code does not have. */
interface WebAssemblyRuntime {
  instantiate(
    binary: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let glue: Promise<Glue> | undefined

/**
 * Lends Prisma's schema engine, compiled to WebAssembly: nothing is downloaded, no binary is started. Loaded on first
 * use only (3 MB), for a start that has nothing to migrate does not need it.
 */
export async function withSchemaEngine<Result>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodels: [path: string, content: string][] | undefined,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  glue ??= loadGlue()
  const { SchemaEngine: Engine } = await glue
  const { factory, closeConnections } = closing(adapter)
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await Engine.new({ datamodels }, () => undefined, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await closeConnections()
  }
}

// The engine opens connections of its own and leaves them open, with its lock on the migrations.
function closing(adapter: SqlMigrationAwareDriverAdapterFactory): {
  factory: SqlMigrationAwareDriverAdapterFactory
  closeConnections: () => Promise<void>
} {
  const opened: SqlDriverAdapter[] = []
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connectToShadowDb: () => adapter.connectToShadowDb(),
    connect: async () => {
      const connection = await adapter.connect()
      opened.push(connection)
      return connection
    },
  }
  return {
    factory,
    closeConnections: async () => {
      for (const connection of opened) await connection.dispose()
    },
  }
}

// The package's own entry imports the .wasm as a module, which Node only does with a warning.
async function loadGlue(): Promise<Glue> {
  const entry = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings = (await import(entry)) as Glue
  const binary = await readFile(fileURLToPath(new URL('schema_engine_bg.wasm', entry)))
  const runtime = Reflect.get(globalThis, 'WebAssembly') as WebAssemblyRuntime
  const { instance } = await runtime.instantiate(binary, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return bindings
}

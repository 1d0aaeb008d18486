import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** The part of `WebAssembly` used here; its types live in the DOM library, which server code does not have. */
interface WebAssemblyRuntime {
  instantiate(
    binary: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let glue: Promise<Glue> | undefined

/**
 * Prisma's schema engine compiled to WebAssembly: nothing is downloaded, no binary is started. Loaded on first use only
 * (3 MB), for a start that has nothing to migrate does not need it.
 */
export async function createSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  datamodels?: [path: string, content: string][],
): Promise<SchemaEngine> {
  glue ??= loadGlue()
  const { SchemaEngine: Engine } = await glue
  return Engine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter))
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

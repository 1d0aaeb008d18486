import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { EmbeddedAdapterFactory, extensions } from '../src/embedded/adapter.ts'
import { migrationsFolder, readMigrations } from '../src/migrate/migration-list.ts'
import { withSchemaEngine } from '../src/migrate/schema-engine.ts'

const schemaFolder = fileURLToPath(new URL('../schema', import.meta.url))

/** SQL that leads from what the migrations build to what the schema files say; `null` when they agree. */
export async function differenceToSchema(migrations?: MigrationList): Promise<string | null> {
  const pglite = await PGlite.create({ extensions })
  try {
    const files = await readSchemaFiles()
    const datamodels = files.map(({ path, content }): [string, string] => [path, content])
    const from = migrations ?? (await readMigrations())
    const script = await withSchemaEngine(new EmbeddedAdapterFactory(pglite), datamodels, async (engine) => {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...from },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      })
      return stdout?.trim() ?? ''
    })
    return script === '' || script === '-- This is an empty migration.' ? null : script
  } finally {
    await pglite.close()
  }
}

async function readSchemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(join(schemaFolder, name), 'utf8') })),
  )
}

async function writeNextMigration(name: string | undefined): Promise<void> {
  const script = await differenceToSchema()
  if (script === null) return print('Migrations and schema agree.')
  if (name === undefined) {
    print(script)
    process.exitCode = 1
    return
  }
  await mkdir(join(migrationsFolder, name))
  await writeFile(join(migrationsFolder, name, 'migration.sql'), `${script}\n`)
  print(`Written: migrations/${name}/migration.sql. Add by hand what Prisma cannot say (CHECK, EXCLUDE).`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

// `npm run migration:diff` tells the difference (exit code 1 if there is one); with a name it writes the migration.
if (import.meta.main) await writeNextMigration(process.argv[2])

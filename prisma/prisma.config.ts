import { defineConfig } from 'prisma/config'

// `prisma generate` looks for the native schema engine although it never starts it; any file that exists will do.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: './schema',
  migrations: { path: './migrations' },
})

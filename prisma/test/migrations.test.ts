import { expect, it } from 'vitest'
import { differenceToSchema } from '../scripts/next-migration.ts'
import { readMigrations } from '../src/migrate/migration-list.ts'

it('build exactly what the schema files say, hand-written rules included', async () => {
  expect(await differenceToSchema()).toBeNull()
})

it('would be told if they did not', async () => {
  const migrations = await readMigrations()
  const [tables] = migrations.migrationDirectories
  if (!tables || tables.migrationFile.content.tag !== 'ok') throw new Error('There is a first migration')
  const sql = tables.migrationFile.content.value
  const content = { tag: 'ok' as const, value: sql.replaceAll('"opening_hours" TEXT,', '') }
  const altered = { ...tables, migrationFile: { ...tables.migrationFile, content } }
  const difference = await differenceToSchema({ ...migrations, migrationDirectories: [altered] })
  expect(difference).toContain('ALTER TABLE "institution" ADD COLUMN     "opening_hours" TEXT')
})

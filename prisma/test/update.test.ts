import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readManifest } from '../src/backup/archive.ts'
import { listBackups } from '../src/backup/backup-files.ts'
import { createClient } from '../src/client.ts'
import { EmbeddedAdapterFactory } from '../src/embedded/adapter.ts'
import { openFolder } from '../src/embedded/open-folder.ts'
import { migrate } from '../src/migrate/bring-up-to-date.ts'
import { namesOf, readMigrations } from '../src/migrate/migration-list.ts'
import { openDatabase } from '../src/open.ts'
import { StartError } from '../src/start-error.ts'
import { catalogue } from './support/catalogue.ts'
import { temporaryFolder } from './support/folders.ts'

/** The database as the version of the software before the newest migration left it, with one network. */
async function leaveFormerVersion(dataDir: string): Promise<string[]> {
  const all = await readMigrations()
  const migrations = { ...all, migrationDirectories: all.migrationDirectories.slice(0, -1) }
  const { pglite } = await openFolder(dataDir)
  const adapter = new EmbeddedAdapterFactory(pglite)
  const client = createClient(adapter)
  await migrate({ adapter, client, migrations, report: () => undefined })
  await pglite.exec(`INSERT INTO network (id, slug, name) VALUES (uuidv7(), 'ratingen', 'Ratingen')`)
  await client.$disconnect()
  await pglite.close()
  return namesOf(migrations)
}

it('makes a backup before it updates a database, and loses nothing', async () => {
  await using folder = await temporaryFolder()
  const former = await leaveFormerVersion(folder.path)
  const said: string[] = []
  const database = await openDatabase({ dataDir: folder.path, catalogue, report: (line) => void said.push(line) })
  expect(await database.client.network.findMany({ select: { slug: true } })).toEqual([{ slug: 'ratingen' }])
  await database.close()
  expect(said).toEqual([
    'Vor der Aktualisierung wird die Datenbank gesichert.',
    `Datenbank wird aktualisiert: ${namesOf(await readMigrations()).at(-1)}.`,
  ])
  const [backup, ...others] = await listBackups(folder.path)
  expect(others).toEqual([])
  const manifest = await readManifest(backup?.path ?? '')
  expect(manifest?.contents.migrations).toEqual(former)
  expect(manifest?.contents.networks.map(({ slug }) => slug)).toEqual(['ratingen'])
})

it('does not update what it cannot back up', async () => {
  await using folder = await temporaryFolder()
  const former = await leaveFormerVersion(folder.path)
  // In the place of the folder of backups: even root cannot write into a file.
  const place = join(folder.path, 'backups')
  await writeFile(place, '')
  const refused: unknown = await openDatabase({ dataDir: folder.path, catalogue }).then(
    (database) => database.close(),
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(StartError)
  expect((refused as StartError).message).toMatch(
    /^Vor der Aktualisierung ließ sich die Datenbank nicht sichern \(.+\); sie ist unverändert\./,
  )
  await rm(place)
  const database = await openDatabase({ dataDir: folder.path, catalogue })
  await database.close()
  const [backup] = await listBackups(folder.path)
  expect((await readManifest(backup?.path ?? ''))?.contents.migrations).toEqual(former)
})

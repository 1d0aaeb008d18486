import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'tar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BackupError } from '../src/backup/backup-error.ts'
import { manifestName } from '../src/backup/manifest.ts'
import { requestBackup } from '../src/backup/request-backup.ts'
import { restore } from '../src/backup/restore.ts'
import { databaseFolder } from '../src/embedded/open-folder.ts'
import { openDatabase } from '../src/open.ts'
import { StartError } from '../src/start-error.ts'
import { catalogue } from './support/catalogue.ts'
import { copyOf, openElsewhere, temporaryFolder, traces } from './support/folders.ts'
import { prepareFolder } from './support/prepared-folder.ts'

/** A closed data folder with one backup. */
let prepared: Awaited<ReturnType<typeof prepareFolder>>
let backupName = ''
const now = new Date('2026-11-26T13:00:00Z')
const yes = { now, confirm: () => Promise.resolve(true) }

beforeAll(async () => {
  prepared = await prepareFolder()
  backupName = (await requestBackup(prepared.path, now)).path.slice(prepared.path.length + 1)
})
afterAll(() => prepared.remove())

const open = (dataDir: string) => openDatabase({ dataDir, catalogue })
const messageOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'no error',
    (error: unknown) =>
      error instanceof StartError || error instanceof BackupError ? error.message : `bare: ${String(error)}`,
  )

async function slugs(dataDir: string): Promise<string[]> {
  const database = await open(dataDir)
  const networks = await database.client.network.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
  await database.close()
  return networks.map(({ slug }) => slug)
}

it('brings back what was saved, and keeps what it replaces', async () => {
  await using folder = await copyOf(prepared.path)
  const database = await open(folder.path)
  await database.client.network.create({ data: { slug: 'later', name: 'Später' } })
  await database.close()
  const seen: string[] = []
  const restored = await restore({
    ...{ file: join(folder.path, backupName), dataDir: folder.path, now },
    confirm: (manifest) => Promise.resolve(seen.push(...manifest.contents.networks.map(({ slug }) => slug)) > 0),
  })
  expect(seen).toEqual(['ratingen'])
  expect(restored).toEqual({ aside: join(folder.path, 'database.before-restore-2026-11-26-13-00-00-UTC') })
  expect(await slugs(folder.path)).toEqual(['ratingen'])

  await rename(databaseFolder(folder.path), join(folder.path, 'gone'))
  await rename(restored?.aside ?? '', databaseFolder(folder.path))
  expect(await slugs(folder.path)).toEqual(['later', 'ratingen'])
})

it('brings a backup into an empty folder, too', async () => {
  await using folder = await temporaryFolder()
  const dataDir = join(folder.path, 'new')
  expect(await restore({ file: join(prepared.path, backupName), dataDir, ...yes })).toEqual({ aside: null })
  expect(await slugs(dataDir)).toEqual(['ratingen'])
})

it('changes nothing when the answer is no', async () => {
  await using folder = await copyOf(prepared.path)
  const before = await traces(databaseFolder(folder.path))
  const file = join(folder.path, backupName)
  expect(await restore({ file, dataDir: folder.path, now, confirm: () => Promise.resolve(false) })).toBeNull()
  expect(await traces(databaseFolder(folder.path))).toEqual(before)
})

it('needs the server stopped', async () => {
  await using folder = await copyOf(prepared.path)
  const server = await openElsewhere(folder.path, 'idle')
  const attempt = restore({ file: join(folder.path, backupName), dataDir: folder.path, ...yes })
  expect(await messageOf(attempt)).toContain(`(Prozess ${server.pid})`)
  await server.kill()
})

/** Writes an archive with this manifest and no database. */
async function pretend(file: string, manifest: object): Promise<void> {
  const cwd = `${file}.content`
  await mkdir(join(cwd, 'database'), { recursive: true })
  await writeFile(join(cwd, manifestName), JSON.stringify(manifest))
  await create({ file, cwd, gzip: true }, [manifestName, 'database'])
}

const contents = { migrations: ['0001_tables'], networks: [], rowsByTable: {} }
const createdAt = now.toISOString()

it.each([
  ['a file that is missing', 'gibt es nicht', (file: string) => rm(file)],
  ['some other file', 'ist keine Sicherung von Schutznetz', (file: string) => writeFile(file, 'Guten Tag')],
  ['an empty file', 'ist keine Sicherung von Schutznetz', (file: string) => truncate(file, 0)],
  [
    'an archive of something else',
    'ist keine Sicherung von Schutznetz',
    (file: string) => pretend(file, { format: 'x' }),
  ],
  ['half a backup', 'ist beschädigt', async (file: string) => truncate(file, Math.round((await stat(file)).size / 2))],
  [
    'a backup without its last bytes',
    'ist beschädigt',
    async (file: string) => truncate(file, (await stat(file)).size - 5),
  ],
  ['a changed byte', 'ist beschädigt', flip],
  [
    'a backup without a database',
    'ist beschädigt',
    (file: string) => pretend(file, { format: 1, createdAt, contents }),
  ],
  [
    'a newer schema',
    'stammt von einer neueren Fassung von Schutznetz (9999_from_the_future)',
    (file: string) =>
      pretend(file, { format: 1, createdAt, contents: { ...contents, migrations: ['9999_from_the_future'] } }),
  ],
  [
    'a newer format',
    'stammt von einer neueren Fassung von Schutznetz (Format 2)',
    (file: string) => pretend(file, { format: 2 }),
  ],
])('refuses %s in one sentence and changes nothing', async (_what, sentence, damage) => {
  await using folder = await copyOf(prepared.path)
  const file = join(folder.path, backupName)
  await damage(file)
  const before = await traces(databaseFolder(folder.path))
  expect(await messageOf(restore({ file, dataDir: folder.path, ...yes }))).toContain(sentence)
  expect(await traces(databaseFolder(folder.path))).toEqual(before)
  expect((await readdir(folder.path)).filter((name) => name.includes('unfinished'))).toEqual([])
})

async function flip(file: string): Promise<void> {
  const content = await readFile(file)
  const place = Math.round(content.length * 0.7)
  content[place] = (content[place] ?? 0) ^ 0xff
  await writeFile(file, content)
}

/** Where a table's rows are in the folder, read from the database itself. */
async function fileOf(dataDir: string, relation: string): Promise<string> {
  const database = await open(dataDir)
  const rows = await database.client.$queryRawUnsafe<{ path: string }[]>(
    `SELECT pg_relation_filepath('${relation}') AS path`,
  )
  await database.close()
  return join(databaseFolder(dataDir), rows[0]?.path ?? '')
}

it.each([
  ['a table cut off at a page', 'institution', (file: string) => truncate(file, 0)],
  ['a table cut off within a page', 'institution', (file: string) => truncate(file, 5000)],
  ['an index cut off within a page', 'institution_network_id_name_idx', (file: string) => truncate(file, 12_000)],
  ['a table whose file is gone', 'person', (file: string) => rm(file)],
  ['a changed byte', 'change_set', flip],
])(
  'recognises at the start %s, offers the newest good backup, and comes back by it',
  async (_what, relation, damage) => {
    await using folder = await copyOf(prepared.path)
    await damage(await fileOf(folder.path, relation))
    const older = join(folder.path, backupName)
    await cp(older, older.replace('13-00-00', '17-00-00'))
    await truncate(older.replace('13-00-00', '17-00-00'), 1000)
    expect(await messageOf(open(folder.path))).toBe(
      `Die Datenbank im Ordner ${databaseFolder(folder.path)} ist beschädigt oder unlesbar. ` +
        `Die neueste geprüfte Sicherung ist vom 26.11.2026, 14:00 Uhr: npm run restore -- ${older}`,
    )
    const restored = await restore({ file: older, dataDir: folder.path, ...yes })
    expect(existsSync(restored?.aside ?? '')).toBe(true)
    expect(await slugs(folder.path)).toEqual(['ratingen'])
  },
)

it('says what can be done where there is no backup', async () => {
  await using folder = await copyOf(prepared.path)
  await rm(join(folder.path, 'backups'), { recursive: true })
  await rm(join(databaseFolder(folder.path), 'global/pg_control'))
  expect(await messageOf(open(folder.path))).toMatch(/Es gibt keine brauchbare Sicherung in .*npm run restore -- DATEI/)
})

it('never begins with an empty database where there was one', async () => {
  await using folder = await copyOf(prepared.path)
  await rm(databaseFolder(folder.path), { recursive: true })
  expect(await messageOf(open(folder.path))).toMatch(
    /fehlt die Datenbank\. Die neueste geprüfte Sicherung ist vom 26\.11\.2026/,
  )
  expect(existsSync(databaseFolder(folder.path))).toBe(false)
})

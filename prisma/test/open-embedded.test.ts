import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Database } from '../src/database.ts'
import { openDatabase } from '../src/open.ts'
import { StartError } from '../src/start-error.ts'
import { catalogue } from './support/catalogue.ts'
import { copyOf, openElsewhere, temporaryFolder, traces } from './support/folders.ts'

/** A closed, empty database, made once. */
let prepared = ''

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'schutznetz-prepared-'))
  await (await open(prepared)).close()
})
afterAll(() => rm(prepared, { recursive: true, force: true }))

function open(dataDir: string): Promise<Database> {
  return openDatabase({ dataDir, catalogue })
}

async function refusal(dataDir: string): Promise<string> {
  const error: unknown = await open(dataDir).then(
    (database) => database.close(),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartError)
  return (error as StartError).message
}

it('creates the database, finds everything again, and sets up nothing twice', async () => {
  await using folder = await temporaryFolder()
  const said: string[] = []
  const report = (line: string): void => void said.push(line)
  const first = await openDatabase({ dataDir: folder.path, catalogue, report })
  expect(first).toMatchObject({ kind: 'pglite', isNew: true })
  expect(said).toEqual(['Datenbank wird eingerichtet.'])
  await first.client.network.create({ data: { slug: 'ratingen', name: 'Ratingen' } })
  await first.close()

  const second = await openDatabase({ dataDir: folder.path, catalogue, report })
  expect(second.isNew).toBe(false)
  expect(said).toHaveLength(1)
  expect(await second.client.network.findMany({ select: { slug: true } })).toEqual([{ slug: 'ratingen' }])
  await second.close()
  await second.close()
})

it('writes each commit through to the disk', async () => {
  await using folder = await copyOf(prepared)
  const database = await open(folder.path)
  const settings = await database.client.$queryRaw`
    SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'wal_sync_method') ORDER BY 1`
  expect(settings).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'synchronous_commit', setting: 'on' },
    { name: 'wal_sync_method', setting: 'open_datasync' },
  ])
  await database.close()
})

it('leaves a folder alone that another process has open, and names it', async () => {
  await using folder = await copyOf(prepared)
  const other = await openElsewhere(folder.path, 'idle')
  const before = await traces(folder.path)
  expect(await refusal(folder.path)).toBe(
    `Der Ordner ${folder.path} wird schon von einem anderen Schutznetz benutzt (Prozess ${other.pid}). Bitte dort beenden.`,
  )
  expect(await traces(folder.path)).toEqual(before)
  await other.kill()
  await (await open(folder.path)).close()
})

it('keeps every acknowledged write when the process is killed in the midst of writing', async () => {
  await using folder = await copyOf(prepared)
  for (const writes of [3, 60]) {
    const other = await openElsewhere(folder.path, 'write')
    await vi.waitUntil(() => other.lines.length > writes, { timeout: 60_000 })
    await other.kill()
    const acknowledged = other.lines.length - 1
    const database = await open(folder.path)
    expect(await database.client.network.count()).toBeGreaterThanOrEqual(acknowledged)
    await database.client.network.deleteMany()
    await database.close()
  }
})

it('refuses a folder of a newer version without touching it', async () => {
  await using folder = await copyOf(prepared)
  await writeFile(join(folder.path, 'database.version'), '9999_from_the_future\n')
  const before = await traces(folder.path)
  expect(await refusal(folder.path)).toContain(
    'neueren Fassung von Schutznetz (unbekannter Stand 9999_from_the_future)',
  )
  const own = (trace: string): boolean => !trace.includes('database.pid')
  expect((await traces(folder.path)).filter(own)).toEqual(before.filter(own))
})

it('refuses a newer schema also where only the database knows of it', async () => {
  await using folder = await copyOf(prepared)
  const database = await open(folder.path)
  await database.client.$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('1', '-', '9999_from_the_future', now(), 1)`
  await database.close()
  expect(await refusal(folder.path)).toContain('unbekannter Stand 9999_from_the_future')
})

it.each([
  ['another control file', (folder: string) => writeFile(join(folder, 'global/pg_control'), 'not a control file')],
  ['no tables', (folder: string) => rm(join(folder, 'base'), { recursive: true })],
  ['nothing in it', (folder: string) => rm(folder, { recursive: true }).then(() => mkdir(folder))],
])('says in one sentence that the files are damaged: %s', async (_what, damage) => {
  await using folder = await copyOf(prepared)
  await (await open(folder.path)).close()
  await damage(join(folder.path, 'database'))
  expect(await refusal(folder.path)).toContain('ist beschädigt oder unlesbar')
})

it('refuses the files of another PostgreSQL version', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'database'))
  await writeFile(join(folder.path, 'database/PG_VERSION'), '17\n')
  expect(await refusal(folder.path)).toContain('stammt von PostgreSQL 17')
  expect(await readdir(join(folder.path, 'database'))).toEqual(['PG_VERSION'])
})

it('throws away what an interrupted creation has left', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'database.unfinished'))
  await writeFile(join(folder.path, 'database.unfinished/PG_VERSION'), '18\n')
  const database = await open(folder.path)
  expect(database.isNew).toBe(true)
  await database.close()
  expect(await readdir(folder.path)).not.toContain('database.unfinished')
  expect(await readFile(join(folder.path, 'database.version'), 'utf8')).toMatch(/^\d{4}_\w+\n$/)
})

it('says what to set when neither a folder nor a server is given', async () => {
  await expect(openDatabase({ catalogue })).rejects.toThrow('bitte DATABASE_URL oder DATA_DIR setzen')
})

import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { backupsFolder, listBackups } from '../src/backup/backup-files.ts'
import { openBackup } from '../src/backup/open-backup.ts'
import { requestBackup } from '../src/backup/request-backup.ts'
import { startBackups } from '../src/backup/rolling-backups.ts'
import { oneAtATime } from '../src/embedded/one-at-a-time.ts'
import { databaseFolder, openFolder } from '../src/embedded/open-folder.ts'
import { copyOf, openElsewhere, temporaryFolder, traces } from './support/folders.ts'
import { prepareFolder } from './support/prepared-folder.ts'

let prepared: Awaited<ReturnType<typeof prepareFolder>>
beforeAll(async () => (prepared = await prepareFolder()))
afterAll(() => prepared.remove())

const now = new Date('2026-11-26T13:00:00Z')
const minute = 60_000

/** A database with rolling backups whose time the test sets. */
async function rolling(dataDir: string) {
  const { pglite } = await openFolder(dataDir)
  const said: string[] = []
  let time = now.getTime()
  const end = startBackups({
    ...{ pglite, dataDir, turn: oneAtATime(), interval: 20 },
    clock: () => new Date(time),
    report: (line) => said.push(line),
  })
  return {
    pglite,
    said,
    pass: (minutes: number) => void (time += minutes * minute),
    async [Symbol.asyncDispose]() {
      await end()
      await pglite.close()
    },
  }
}

const write = (pglite: PGlite) =>
  pglite.query(`INSERT INTO network (id, slug, name) VALUES (gen_random_uuid(), 'x' || gen_random_uuid(), 'X')`)
const times = async (dataDir: string) =>
  (await listBackups(dataDir)).map(({ createdAt }) => createdAt.toISOString().slice(11, 16))
const hasBackups = (dataDir: string, count: number) =>
  vi.waitUntil(async () => (await listBackups(dataDir)).length === count, { timeout: 60_000, interval: 50 })
const settled = () => new Promise((resolve) => setTimeout(resolve, 400))

it('makes one an hour while something changes, and none while nothing does', async () => {
  await using folder = await copyOf(prepared.path)
  await using server = await rolling(folder.path)
  await write(server.pglite)
  await settled()
  expect(await times(folder.path)).toEqual([])
  server.pass(10)
  await hasBackups(folder.path, 1)

  await write(server.pglite)
  server.pass(59)
  await settled()
  expect(await times(folder.path)).toEqual(['13:10'])
  server.pass(2)
  await hasBackups(folder.path, 2)
  expect(await times(folder.path)).toEqual(['14:11', '13:10'])

  await server.pglite.exec('CHECKPOINT')
  server.pass(120)
  await settled()
  expect(await times(folder.path)).toHaveLength(2)
  await write(server.pglite)
  server.pass(1)
  await hasBackups(folder.path, 3)
  expect(server.said).toEqual([])
})

it('is one file for its owner alone, with everything in it, and leaves nothing else', async () => {
  await using folder = await copyOf(prepared.path)
  const database = databaseFolder(folder.path)
  const before = await traces(database)
  const { path, bytes, manifest } = await requestBackup(folder.path, now)
  expect(await traces(database)).toEqual(before)
  expect(path).toBe(join(folder.path, 'backups/schutznetz-2026-11-26-13-00-00-UTC-manual.tar.gz'))
  expect(await readdir(backupsFolder(folder.path))).toHaveLength(1)
  const { mode, size } = await stat(path)
  expect([mode & 0o777, size]).toEqual([0o600, bytes])
  expect((await stat(backupsFolder(folder.path))).mode & 0o777).toBe(0o700)
  expect(manifest.contents.networks).toEqual([
    expect.objectContaining({ slug: 'ratingen', institutions: 2, people: 2, changes: 2, revision: 2 }),
  ])
  expect(Object.values(manifest.contents.rowsByTable).filter((rows) => rows === 0)).toEqual([])
  await using elsewhere = await temporaryFolder()
  expect((await openBackup(path, join(elsewhere.path, 'opened'))).manifest).toEqual(manifest)
})

it('holds everything that was acknowledged when it was asked for, of a server that goes on writing', async () => {
  await using folder = await copyOf(prepared.path)
  const server = await openElsewhere(folder.path, 'write')
  try {
    for (const writes of [5, 40]) {
      await vi.waitUntil(() => server.lines.length > writes, { timeout: 60_000 })
      const acknowledged = server.lines.length - 1
      const { manifest } = await requestBackup(folder.path, now)
      expect(manifest.contents.rowsByTable['network']).toBeGreaterThanOrEqual(acknowledged)
    }
    // It has not stood still meanwhile.
    const during = server.lines.length
    await vi.waitUntil(() => server.lines.length > during, { timeout: 60_000 })
  } finally {
    await server.kill()
  }
  expect(await listBackups(folder.path)).toHaveLength(2)
})

it('says so when the server ends while it is asked', async () => {
  await using folder = await copyOf(prepared.path)
  const server = await openElsewhere(folder.path, 'idle')
  const attempt = requestBackup(folder.path, now)
  await server.kill()
  await expect(attempt).rejects.toThrow('hat während der Sicherung geendet')
})

it('reports a failure in a sentence, goes on, and tries again', async () => {
  await using folder = await copyOf(prepared.path)
  await writeFile(backupsFolder(folder.path), 'in the way')
  await using server = await rolling(folder.path)
  await vi.waitUntil(() => server.said.length > 0)
  server.said.splice(0)
  server.pass(10)
  await vi.waitUntil(() => server.said.length > 0, { timeout: 60_000 })
  expect(server.said).toEqual([
    expect.stringMatching(
      /^Die stündliche Sicherung ist misslungen \(.+\); Schutznetz läuft weiter und versucht es wieder\.$/,
    ),
  ])
  await write(server.pglite)
  await rm(backupsFolder(folder.path))
  server.pass(10)
  await hasBackups(folder.path, 1)
  expect(server.said).toHaveLength(1)
})

it('never counts what does not fit together', async () => {
  await using folder = await copyOf(prepared.path)
  const { pglite } = await openFolder(folder.path)
  await pglite.query(`UPDATE network SET revision = 9`)
  await pglite.close()
  await expect(requestBackup(folder.path, now)).rejects.toThrow(
    'Netzwerk ratingen: Stand 9, die jüngste Änderung hat 2',
  )
  expect(await readdir(backupsFolder(folder.path))).toEqual([])
})

it('leaves nothing behind on a full disk, and says that it is full', async () => {
  await using folder = await copyOf(prepared.path)
  const program = `
    import { requestBackup } from '${new URL('../src/backup/request-backup.ts', import.meta.url).href}'
    await requestBackup(${JSON.stringify(folder.path)}, new Date()).catch((error) => console.log(error.message))`
  // No file may grow beyond 4 MB: as good as a full disk, and possible without one.
  const command = `trap '' XFSZ; ulimit -f 8192; exec "$0" --input-type=module -e "$1"`
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command, process.execPath, program])
  expect(stdout).toMatch(/^Die Sicherung ist misslungen: der Datenträger ist voll\./)
  expect(await readdir(backupsFolder(folder.path))).toEqual([])
})

it('clears away what a server that was killed has left', async () => {
  await using folder = await copyOf(prepared.path)
  await mkdir(join(backupsFolder(folder.path), 'x.work.unfinished'), { recursive: true })
  await writeFile(join(backupsFolder(folder.path), 'x.unfinished'), '')
  await using server = await rolling(folder.path)
  await vi.waitUntil(async () => (await readdir(backupsFolder(folder.path))).length === 0)
  expect(server.said).toEqual([])
})

import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseFolder } from '../src/embedded/open-folder.ts'
import { modelNames } from '../src/model-graph.ts'
import type { TableState } from '../src/move/compare-tables.ts'
import { MoveError } from '../src/move/move-error.ts'
import { moveFromServer } from '../src/move/move-from-server.ts'
import { moveToServer } from '../src/move/move-to-server.ts'
import { openDatabase } from '../src/open.ts'
import { urlOf } from '../src/testing/postgres-server.ts'
import { missingVariable, serverVariable } from '../src/testing/test-database.ts'
import { uniqueName } from '../src/testing/unique-name.ts'
import { catalogue } from './support/catalogue.ts'
import { copyOf, openElsewhere, temporaryFolder, traces } from './support/folders.ts'
import { prepareFolder } from './support/prepared-folder.ts'

const missing = process.env[missingVariable]
const server = { url: process.env[serverVariable] ?? '' }

async function ask<Row extends object>(sql: string, url = server.url): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe.skipIf(missing !== undefined)(missing ?? 'moving between the embedded database and a server', () => {
  let prepared: Awaited<ReturnType<typeof prepareFolder>>
  let name = ''
  let databaseUrl = ''
  const report = () => undefined

  beforeAll(async () => {
    prepared = await prepareFolder()
    // What JSON, texts and numbers make hard.
    const database = await openDatabase({ dataDir: prepared.path, catalogue })
    await database.client.$executeRaw`
      UPDATE institution SET name = ${`«Ü» "quoted" \\ back\tslash\n\u{1F9F8} {null}`}, street = '', latitude = 0.1 + 0.2
      WHERE latitude IS NOT NULL`
    await database.client.$executeRaw`
      INSERT INTO instance_setting (key, value) VALUES ('none', 'null'), ('number', '12345678901234567890.10')`
    const [change] = await database.client.changeSet.findMany({ where: { undoesId: null } })
    await database.client.changeSet.updateMany({
      where: { undoesId: null },
      data: {
        undoneById: (await database.client.changeSet.findFirst({ where: { undoesId: change?.id ?? '' } }))?.id ?? null,
      },
    })
    await database.close()
  })
  afterAll(() => prepared.remove())
  beforeEach(async () => {
    name = uniqueName('move')
    databaseUrl = urlOf(server, name)
    await ask(`CREATE DATABASE ${name}`)
  })
  afterEach(() => ask(`DROP DATABASE ${name} WITH (FORCE)`))

  const messageOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'no error',
      (error: unknown) => (error instanceof MoveError ? error.message : `bare: ${String(error)}`),
    )

  it('carries every row of every table there and back, and leaves the source as it was', async () => {
    await using folder = await copyOf(prepared.path)
    const before = await traces(databaseFolder(folder.path))
    const there = await moveToServer({ dataDir: folder.path, databaseUrl, report })
    expect(await traces(databaseFolder(folder.path))).toEqual(before)
    expect((await readdir(folder.path)).filter((each) => each.includes('unfinished'))).toEqual([])
    expect(there).toHaveLength(modelNames.length)
    expect(there.filter(({ rows }) => rows === 0)).toEqual([])

    await using back = await temporaryFolder()
    const dataDir = join(back.path, 'new')
    const here: TableState[] = await moveFromServer({ dataDir, databaseUrl, report })
    expect(here).toEqual(there)

    const [embedded, onServer] = [
      await openDatabase({ dataDir, catalogue }),
      await openDatabase({ databaseUrl, catalogue }),
    ]
    const content = (database: typeof embedded) =>
      Promise.all([
        database.client.institution.findMany({ orderBy: { id: 'asc' } }),
        database.client.changeSet.findMany({ orderBy: { id: 'asc' }, include: { auditEntries: true } }),
        database.client.apiToken.findMany(),
        database.client.instanceSetting.findMany({ orderBy: { key: 'asc' } }),
      ])
    expect(await content(embedded)).toEqual(await content(onServer))
    await embedded.close()
    await onServer.close()
  })

  it('leaves the target’s rules as its migrations made them', async () => {
    await using folder = await copyOf(prepared.path)
    await moveToServer({ dataDir: folder.path, databaseUrl, report })
    const fresh = uniqueName('fresh')
    await ask(`CREATE DATABASE ${fresh}`)
    await (await openDatabase({ databaseUrl: urlOf(server, fresh), catalogue })).close()
    const rules = `SELECT conrelid::regclass::text AS "table", conname, condeferrable, convalidated, pg_get_constraintdef(oid) AS rule
      FROM pg_constraint ORDER BY 1, 2`
    expect(await ask(rules, databaseUrl)).toEqual(await ask(rules, urlOf(server, fresh)))
    expect(await ask(`SELECT relname FROM pg_class WHERE relkind = 'S'`, databaseUrl)).toEqual([])
    await ask(`DROP DATABASE ${fresh}`)
  })

  it('refuses a target that is not empty, and one that is in use', async () => {
    await using folder = await copyOf(prepared.path)
    const database = await openDatabase({ databaseUrl, catalogue })
    const move = { dataDir: folder.path, databaseUrl, report }
    expect(await messageOf(moveToServer(move))).toMatch(/ist nicht leer \(Tabelle \w+\); es wurde nichts verändert/)
    const server = await openElsewhere(folder.path, 'idle')
    expect(await messageOf(moveToServer(move))).toContain(`(Prozess ${server.pid})`)
    await server.kill()
    expect(await messageOf(moveFromServer(move))).toContain('ist schon eine Datenbank; es wurde nichts verändert')
    await using other = await temporaryFolder()
    expect(await messageOf(moveFromServer({ ...move, dataDir: other.path }))).toMatch(
      /sind noch andere verbunden \(\d+\)/,
    )
    await database.close()
  })

  it('refuses a server’s database of another kind or version', async () => {
    await using folder = await temporaryFolder()
    const move = { dataDir: folder.path, databaseUrl, report }
    expect(await messageOf(moveFromServer(move))).toContain('ist keine von Schutznetz')
    await (await openDatabase({ databaseUrl, catalogue })).close()
    await ask(
      `UPDATE _prisma_migrations SET migration_name = '9999_from_the_future' WHERE migration_name LIKE '0001%'`,
      databaseUrl,
    )
    expect(await messageOf(moveFromServer(move))).toContain('unbekannter Stand 9999_from_the_future')
    await ask(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '9999%'`, databaseUrl)
    expect(await messageOf(moveFromServer(move))).toContain('auf einem älteren Stand')
    expect(existsSync(databaseFolder(folder.path))).toBe(false)
    expect((await readdir(folder.path)).filter((each) => each.includes('unfinished'))).toEqual([])
  })

  it('leaves the target empty when a row cannot come along', async () => {
    await using folder = await copyOf(prepared.path)
    const database = await openDatabase({ dataDir: folder.path, catalogue })
    await database.client.$executeRawUnsafe(`ALTER TABLE membership DROP CONSTRAINT membership_user_id_fkey`)
    await database.client.$executeRawUnsafe(`UPDATE membership SET user_id = gen_random_uuid()`)
    await database.close()
    const move = { dataDir: folder.path, databaseUrl, report }
    expect(await messageOf(moveToServer(move))).toMatch(
      /^Der Umzug ist misslungen: .*membership.*die neue ist leer geblieben\.$/,
    )
    expect(await ask(`SELECT count(*)::int AS count FROM network`, databaseUrl)).toEqual([{ count: 0 }])
    await rm(databaseFolder(folder.path), { recursive: true })
    expect(await messageOf(moveToServer(move))).toContain('ist keine Datenbank, die umziehen könnte')
  })
})

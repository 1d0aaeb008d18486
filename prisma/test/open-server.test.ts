import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesOf, readMigrations } from '../src/migrate/migration-list.ts'
import { openDatabase } from '../src/open.ts'
import { urlOf } from '../src/testing/postgres-server.ts'
import { missingVariable, serverVariable } from '../src/testing/test-database.ts'
import { uniqueName } from '../src/testing/unique-name.ts'
import { catalogue } from './support/catalogue.ts'

const missing = process.env[missingVariable]
const server = { url: process.env[serverVariable] ?? '' }

describe.skipIf(missing !== undefined)(missing ?? 'a PostgreSQL server', () => {
  const name = uniqueName('open')
  const databaseUrl = urlOf(server, name)

  beforeAll(() => administer(`CREATE DATABASE ${name}`))
  afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`))

  it('is set up once, by whichever process comes first', async () => {
    const all = await Promise.all(Array.from({ length: 3 }, () => openDatabase({ databaseUrl, catalogue })))
    expect(all.map((database) => database.isNew).sort()).toEqual([false, false, true])
    for (const { client } of all.slice(0, 1)) {
      expect(await client.$queryRaw`SELECT migration_name FROM _prisma_migrations`).toHaveLength(
        namesOf(await readMigrations()).length,
      )
    }
    await Promise.all(all.map((database) => database.close()))
  })

  it('reads instants right, whatever time zone the server is in', async () => {
    await administer(`ALTER DATABASE ${name} SET TimeZone = 'Asia/Tokyo'`)
    const database = await openDatabase({ databaseUrl, catalogue })
    const createdAt = new Date('2026-03-29T01:30:00.000Z')
    const { id } = await database.client.network.create({ data: { slug: 'zone', name: 'Zone', createdAt } })
    expect(await database.client.network.findUnique({ where: { id } })).toMatchObject({ createdAt })
    await database.close()
  })

  it('says in one sentence what is wrong with the address, and never the password', async () => {
    const attempt = openDatabase({ databaseUrl: 'postgresql://eva:geheim@127.0.0.1:4139/nowhere', catalogue })
    const message = await attempt.then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    expect(message).toMatch(
      /^PostgreSQL unter 127\.0\.0\.1:4139 \(Datenbank nowhere, DATABASE_URL\) ist nicht erreichbar/,
    )
    expect(message).not.toContain('geheim')
  })

  it.each(['postgresql://eva:geheim@h:99999999/db', 'postgresql://eva:geheim@h/db?sslrootcert=/nowhere'])(
    'says in one sentence that an address cannot be read, and does not repeat it',
    async (broken) => {
      const attempt = openDatabase({ databaseUrl: broken, catalogue })
      await expect(attempt).rejects.toThrow(/^Die Adresse in DATABASE_URL ist nicht lesbar\. [^@]*$/)
    },
  )

  it('refuses a schema newer than the code, and leaves it as it is', async () => {
    await administer(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('1', '-', '9999_from_the_future', now(), 1)`,
      databaseUrl,
    )
    await expect(openDatabase({ databaseUrl, catalogue })).rejects.toThrow('unbekannter Stand 9999_from_the_future')
  })
})

async function administer(sql: string, url = server.url): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

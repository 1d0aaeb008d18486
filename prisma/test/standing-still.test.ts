import { expect, it, describe } from 'vitest'
import { createClient } from '../src/client.ts'
import { ServerAdapterFactory } from '../src/server/adapter.ts'
import { startPostgres } from '../src/testing/postgres-server.ts'
import { missingVariable } from '../src/testing/test-database.ts'

const missing = process.env[missingVariable]
const answerWithinMs = 500

const title = 'a PostgreSQL that stands still amid a transaction'

describe.skipIf(missing !== undefined)(missing === undefined ? title : `${title} (${missing})`, () => {
  it('keeps nothing of it, whoever writes next', async () => {
    const postgres = await startPostgres((line) => void process.stderr.write(`${line}\n`))
    // One connection, so that whoever comes next is given the one that was left amid the transaction.
    const client = createClient(new ServerAdapterFactory({ connectionString: postgres.url, max: 1 }, answerWithinMs))
    let thaw = (): void => undefined
    try {
      await client.$executeRaw`CREATE TABLE line (text text)`
      const writing = client.$transaction(async (transaction) => {
        await transaction.$executeRaw`INSERT INTO line VALUES ('half')`
        thaw = await postgres.freeze()
        await transaction.$executeRaw`INSERT INTO line VALUES ('the other half')`
      })
      await expect(writing).rejects.toThrow(/Query read timeout|Connection terminated/)
      thaw()
      await client.$transaction([client.$executeRaw`INSERT INTO line VALUES ('next')`])
      expect(await client.$queryRaw`SELECT text FROM line`).toEqual([{ text: 'next' }])
    } finally {
      thaw()
      await client.$disconnect()
      await postgres.stop()
    }
  })
})

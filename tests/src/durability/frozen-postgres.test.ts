import { expect, it } from 'vitest'
import { onPostgres } from './on-postgres.ts'
import { openServerStore } from './server-store.ts'
import { Trial } from './trial.ts'

const sentence = 'Die Datenbank ist gerade nicht erreichbar. Alles, was Ihnen bestätigt wurde, ist gespeichert'

onPostgres('PostgreSQL that stands still', () => {
  it('keeps nobody waiting for good, is told, and goes on where it stood', { timeout: 180_000 }, async () => {
    const store = await openServerStore()
    const trial = await Trial.open(store.environment, store.founder)
    let thaw = (): void => undefined
    try {
      await trial.write(10)
      // Several at once: some are amid a statement when it freezes, others ask for a connection.
      const writing = ['one', 'two', 'three'].map(async (name) => {
        const writer = trial.openWriter(name)
        for (;;) await writer.writeOne()
      })
      const refused = Promise.allSettled(writing)
      await trial.write(5)
      thaw = await store.postgres.freeze()
      expect(await trial.caller.readiness()).toBe(503)
      expect((await fetch(`${trial.server.url}health`)).status).toBe(200)
      for (const outcome of await refused) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'NotAcknowledged' } })
        expect((outcome as PromiseRejectedResult).reason.text).toContain(sentence)
      }

      thaw()
      await expect.poll(() => trial.caller.readiness(), { timeout: 60_000 }).toBe(200)
      await trial.openWriter('later').writeOne()
      await trial.expectIntact(store.inspect)
      expect(await trial.server.end()).toBe(0)
    } finally {
      thaw()
      await trial.server.end('SIGKILL')
      await store.close()
    }
  })
})

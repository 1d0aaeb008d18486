import { expect, it } from 'vitest'
import { onPostgres } from './on-postgres.ts'
import { openServerStore } from './server-store.ts'
import { Trial } from './trial.ts'

const sentence = 'Die Datenbank ist gerade nicht erreichbar. Alles, was Ihnen bestätigt wurde, ist gespeichert'
const withinMs = 3_000

onPostgres('PostgreSQL that vanishes', () => {
  it('is told to everybody who asks, at once, and comes back without a restart of the server', async () => {
    const store = await openServerStore()
    const trial = await Trial.open(store.environment, store.founder)
    try {
      await trial.write(10)
      const writing = ['one', 'two'].map(async (name) => {
        const writer = trial.openWriter(name)
        for (;;) await writer.writeOne()
      })
      const refused = Promise.allSettled(writing)
      await store.postgres.crash('SIGQUIT')
      const began = performance.now()
      for (const outcome of await refused) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'NotAcknowledged' } })
        expect((outcome as PromiseRejectedResult).reason.text).toContain(sentence)
      }
      expect(await trial.caller.readiness()).toBe(503)
      const answer = await trial.writeUntilRefused()
      expect(answer).toMatchObject({ status: 503 })
      expect(answer.text).toContain(sentence)
      const inEnglish = { Cookie: `${trial.caller.headers['Cookie']}; schutznetz_locale=en` }
      await expect(trial.caller.ask('{ networks { slug } }', {}, inEnglish)).rejects.toThrow(
        'The database cannot be reached just now.',
      )
      const page = await fetch(trial.server.url, { headers: { ...trial.caller.headers, Accept: 'text/html' } })
      expect(page.status).toBe(503)
      expect(page.headers.get('retry-after')).toBe('10')
      expect(await page.text()).toContain(sentence)
      const englishPage = await fetch(trial.server.url, { headers: { ...inEnglish, Accept: 'text/html' } })
      expect(await englishPage.text()).toMatch(/<html lang="en">.*The database cannot be reached just now/)
      expect((await fetch(`${trial.server.url}health`)).status).toBe(200)
      expect(performance.now() - began).toBeLessThan(withinMs)

      await store.postgres.restart()
      const back = performance.now()
      await expect.poll(() => trial.caller.readiness(), { timeout: withinMs }).toBe(200)
      await trial.openWriter('later').writeOne()
      expect(performance.now() - back).toBeLessThan(withinMs)
      await trial.expectIntact(store.inspect)
      expect(await trial.server.end()).toBe(0)
    } finally {
      await trial.server.end('SIGKILL')
      await store.close()
    }
  })
})

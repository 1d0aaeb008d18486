import { expect, it } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'
import { onPostgres } from './on-postgres.ts'
import { openServerStore } from './server-store.ts'

const rounds = 8

onPostgres('PostgreSQL', () => {
  /** `npm run crash-test -- --database postgres` does the same hundreds of times. */
  it('loses nothing and keeps nothing half when the server or its database is killed', async () => {
    const store = await openServerStore()
    try {
      const figures = await crashAgainAndAgain(store, rounds, 2026)
      expect(figures).toMatchObject({ rounds, lost: [], half: [], unclean: [] })
      // Else only one of the two was killed, or nothing was tried.
      expect(Object.keys(figures.ways).length).toBeGreaterThan(1)
      expect(figures.acknowledged).toBeGreaterThan(rounds)
    } finally {
      await store.close()
    }
  })
})

import { expect, it } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'
import { openEmbeddedStore } from './embedded-store.ts'
import { onPostgres } from './on-postgres.ts'
import { openServerStore } from './server-store.ts'
import type { Store } from './store.ts'

const rounds = 8
const seed = 2026

/** `npm run crash-test` does the same hundreds of times. */
async function expectNothingLost(store: Store): Promise<void> {
  try {
    const figures = await crashAgainAndAgain(store, rounds, seed)
    expect(figures).toMatchObject({ rounds, lost: [], half: [], unclean: [] })
    // Else nothing was tried.
    expect(figures.acknowledged).toBeGreaterThan(rounds)
  } finally {
    await store.close()
  }
}

it('loses nothing and keeps nothing half when the server is killed: embedded database', async () => {
  await expectNothingLost(await openEmbeddedStore())
})

onPostgres('PostgreSQL', () => {
  it('loses nothing and keeps nothing half when the server or its database is killed', async () => {
    await expectNothingLost(await openServerStore())
  })
})

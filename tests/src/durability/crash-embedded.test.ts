import { expect, inject, it } from 'vitest'
import { crashAgainAndAgain } from './crash-rounds.ts'
import { openEmbeddedStore } from './embedded-store.ts'

const rounds = 8

/** `npm run crash-test` does the same hundreds of times. */
it('loses nothing and keeps nothing half when the server is killed', async () => {
  const store = await openEmbeddedStore(inject('prepared'))
  try {
    const figures = await crashAgainAndAgain(store, rounds, 2026)
    expect(figures).toMatchObject({ rounds, lost: [], half: [], unclean: [] })
    // Else nothing was tried.
    expect(figures.acknowledged).toBeGreaterThan(rounds)
  } finally {
    await store.close()
  }
})

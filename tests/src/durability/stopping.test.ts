import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, inject, it } from 'vitest'
import { openEmbeddedStore } from './embedded-store.ts'
import { onPostgres } from './on-postgres.ts'
import { openServerStore } from './server-store.ts'
import type { Store } from './store.ts'
import { Trial } from './trial.ts'

const withinMs = 10_000
/** Enough to be in the midst of it, and on a busy machine still done within the seconds that a stop waits. */
const rowsOfLongImport = 800

let store: Store | undefined
afterEach(() => store?.close())

/** Writers that go on until nobody listens any more; answers every answer that was neither a success nor silence. */
function writeUntilSilence(trial: Trial): Promise<string[]> {
  const names = ['one', 'two', 'three']
  const each = names.map(async (name) => {
    const writer = trial.openWriter(name)
    for (;;) {
      const error: unknown = await writer.writeOne().catch((reason: unknown) => reason)
      if (error === undefined) continue
      const isSilence = error instanceof Error && 'status' in error && error.status === undefined
      return isSilence ? [] : [String(error)]
    }
  })
  return Promise.all(each).then((answers) => answers.flat())
}

async function stopWhileWriting(opened: Store): Promise<void> {
  store = opened
  const trial = await Trial.open(store.environment, store.founder)
  const answers = writeUntilSilence(trial)
  await wait(600)
  const began = performance.now()
  expect(await trial.server.end('SIGTERM')).toBe(0)
  expect(performance.now() - began).toBeLessThan(withinMs)
  expect(await answers).toEqual([])
  expect(trial.ledger.size).toBeGreaterThan(3)
  await store.freeze()
  await trial.expectIntact(store.inspect)
}

async function stopWhileImporting(opened: Store, signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
  store = opened
  const trial = await Trial.open(store.environment, store.founder)
  const importing = trial.openWriter('long').import(rowsOfLongImport)
  await expect.poll(() => trial.ledger.previews.length, { timeout: 60_000, interval: 5 }).toBe(1)
  await wait(50)
  const began = performance.now()
  expect(await trial.server.end(signal)).toBe(0)
  expect(performance.now() - began).toBeLessThan(withinMs)
  // It was running already, so it ends, and its answer arrives.
  await importing
  expect(trial.ledger.changes.at(-1)).toMatchObject({ what: 'import' })
  await store.freeze()
  await trial.expectIntact(store.inspect)
}

it('lets running requests finish: embedded database', async () =>
  stopWhileWriting(await openEmbeddedStore(inject('prepared'))))

it('lets a running import finish: embedded database', async () =>
  stopWhileImporting(await openEmbeddedStore(inject('prepared')), 'SIGTERM'))

it('leaves no part of an import in the midst of which the server was killed', async () => {
  store = await openEmbeddedStore(inject('prepared'))
  const trial = await Trial.open(store.environment, store.founder)
  const importing = trial.openWriter('long').import(rowsOfLongImport)
  const outcome = importing.then(
    () => 'acknowledged',
    () => 'not acknowledged',
  )
  await expect.poll(() => trial.ledger.previews.length, { timeout: 60_000, interval: 5 }).toBe(1)
  await wait(50)
  await trial.server.end('SIGKILL')
  expect(await outcome).toBe('not acknowledged')
  await store.freeze()
  await trial.expectIntact(store.inspect)
})

onPostgres('on PostgreSQL', () => {
  it('lets running requests finish', async () => stopWhileWriting(await openServerStore()))

  it('lets a running import finish', async () => stopWhileImporting(await openServerStore(), 'SIGINT'))
})

import type { NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import { describe, expect, it } from 'vitest'
import { SnapshotCache } from './snapshot-cache.ts'
import { tables } from './tables/all-tables.ts'

function emptyNetwork(id: string, revision: number): NetworkRecords {
  const collections = Object.fromEntries(Object.keys(tables).map((name) => [name, []]))
  return { ...collections, network: { id, slug: id, name: id, isDemo: false, revision } } as unknown as NetworkRecords
}

/** A database that answers when it is told to, so that a test decides who is first. */
class SlowDatabase {
  readonly loads: string[] = []
  revision = 1
  readonly #waiting: (() => void)[] = []

  readonly load = async (networkId: string) => {
    this.loads.push(networkId)
    const records = emptyNetwork(networkId, this.revision)
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
    return { records, textLength: 100 }
  }

  answer(index = 0): void {
    this.#waiting.splice(index, 1)[0]?.()
  }
}

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

function cacheOver(database: SlowDatabase, maximalBytes = 1_000_000) {
  return new SnapshotCache({ load: database.load, maximalBytes, clock: () => new Date(0), log })
}

async function warm(cache: SnapshotCache, database: SlowDatabase, networkId: string) {
  const reading = cache.read(networkId, database.revision)
  database.answer()
  return await reading
}

describe('SnapshotCache', () => {
  it('loads a revision once, for all who ask while it loads and after', async () => {
    const database = new SlowDatabase()
    const cache = cacheOver(database)
    const readers = [cache.read('a', 1), cache.read('a', 1)]
    database.answer()
    const [first, second] = await Promise.all(readers)
    expect(first).toBe(second)
    expect(await cache.read('a', 1)).toBe(first)
    expect(database.loads).toEqual(['a'])
  })

  it('loads again after a write, and keeps one revision of a network', async () => {
    const database = new SlowDatabase()
    const cache = cacheOver(database)
    const before = await warm(cache, database, 'a')
    database.revision = 2
    const after = await warm(cache, database, 'a')
    expect(after.snapshot.records.network.revision).toBe(2)
    expect(after).not.toBe(before)
    expect(cache.size).toBe(1)
  })

  it('keeps the newer revision when the older load ends last', async () => {
    const database = new SlowDatabase()
    const cache = cacheOver(database)
    const older = cache.read('a', 1)
    database.revision = 2
    const newer = cache.read('a', 2)
    database.answer(1)
    await newer
    database.answer(0)
    expect((await older).snapshot.records.network.revision).toBe(1)
    expect((await cache.read('a', 2)).snapshot.records.network.revision).toBe(2)
    expect(database.loads).toHaveLength(2)
  })

  it('drops what was read longest ago when memory runs out, and at least one network stays', async () => {
    const database = new SlowDatabase()
    const cache = cacheOver(database)
    const a = await warm(cache, database, 'a')
    const { bytes } = cache
    const small = cacheOver(database, 2 * bytes)
    for (const id of ['a', 'b']) await warm(small, database, id)
    await small.read('a', 1)
    await warm(small, database, 'c')
    expect([small.size, small.bytes]).toEqual([2, 2 * bytes])
    const loads = database.loads.length
    await small.read('a', 1)
    expect(database.loads).toHaveLength(loads)
    const tiny = cacheOver(database, 1)
    await warm(tiny, database, 'a')
    expect(tiny.size).toBe(1)
    expect(a.snapshot.records.network.id).toBe('a')
  })

  it('does not remember a load that failed', async () => {
    let attempts = 0
    const load = () => {
      attempts += 1
      return attempts === 1
        ? Promise.reject(new Error('gone'))
        : Promise.resolve({ records: emptyNetwork('a', 1), textLength: 1 })
    }
    const cache = new SnapshotCache({ load, maximalBytes: 1000, clock: () => new Date(0), log })
    await expect(cache.read('a', 1)).rejects.toThrow('gone')
    expect((await cache.read('a', 1)).snapshot.records.network.id).toBe('a')
  })
})

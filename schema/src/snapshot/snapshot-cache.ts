import type { NetworkSnapshot } from '@schutznetz/domain/model/view.ts'
import { createSnapshot } from '@schutznetz/domain/model/snapshot.ts'
import type { Log } from '../log.ts'
import type { LoadedRecords } from './load-records.ts'
import { RecordIndex } from './record-index.ts'

/**
 * Bytes in memory per character of JSON. Measured on a network of 400 institutions: 2.1 with one day counted and drawn,
 * 0.6 for each further day; reckoned with seven days, of up to 16 that a snapshot keeps.
 */
const bytesPerCharacter = 6

/** One revision of a network in memory, shared by all requests. Immutable. */
export interface CachedNetwork {
  readonly snapshot: NetworkSnapshot
  readonly index: RecordIndex
}

interface Entry {
  readonly cached: CachedNetwork
  readonly bytes: number
}

export interface SnapshotCacheOptions {
  readonly load: (networkId: string) => Promise<LoadedRecords>
  /** Least recently read networks leave when the estimate exceeds this; one network always stays. */
  readonly maximalBytes: number
  readonly clock: () => Date
  readonly log: Log
}

/** Networks by revision. A revision never changes, so an entry is never stale; an older one is dropped at once. */
export class SnapshotCache {
  readonly #options: SnapshotCacheOptions
  /** In order of last use, the oldest first. */
  readonly #entries = new Map<string, Entry>()
  readonly #loading = new Map<string, Promise<CachedNetwork>>()
  #bytes = 0

  constructor(options: SnapshotCacheOptions) {
    this.#options = options
  }

  /** Estimated memory of everything kept. */
  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /**
   * The network at `revision`, or at a newer one if it was written to meanwhile; concurrent readers share one
   * load. O(1) when warm; one statement when cold.
   */
  async read(networkId: string, revision: number): Promise<CachedNetwork> {
    const entry = this.#entries.get(networkId)
    if (entry && entry.cached.snapshot.records.network.revision >= revision) {
      this.#entries.delete(networkId)
      this.#entries.set(networkId, entry)
      return entry.cached
    }
    const key = `${networkId} ${revision}`
    const known = this.#loading.get(key)
    if (known) return await known
    const loading = this.#load(networkId).finally(() => this.#loading.delete(key))
    this.#loading.set(key, loading)
    return await loading
  }

  async #load(networkId: string): Promise<CachedNetwork> {
    const { load, clock, log } = this.#options
    const start = clock().getTime()
    const { records, textLength } = await load(networkId)
    const cached = { snapshot: createSnapshot(records), index: new RecordIndex(records) }
    this.#keep(networkId, { cached, bytes: textLength * bytesPerCharacter })
    const { revision } = records.network
    log.info('Netzwerk geladen', { networkId, revision, textLength, milliseconds: clock().getTime() - start })
    return cached
  }

  #keep(networkId: string, entry: Entry): void {
    const known = this.#entries.get(networkId)
    // Two loads may end in the wrong order: the newer revision wins.
    if (known && revisionOf(known) > revisionOf(entry)) return
    this.#drop(networkId)
    this.#entries.set(networkId, entry)
    this.#bytes += entry.bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#options.maximalBytes || oldest === networkId) break
      this.#drop(oldest)
    }
  }

  #drop(networkId: string): void {
    this.#bytes -= this.#entries.get(networkId)?.bytes ?? 0
    this.#entries.delete(networkId)
  }
}

function revisionOf({ cached }: Entry): number {
  return cached.snapshot.records.network.revision
}

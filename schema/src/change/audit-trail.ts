import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { PlainRow } from './row-codec.ts'
import type { TenantModel } from './tenant-models.ts'

/** One written row: `before` is `null` for a new row, `after` for a removed one. */
export interface TrailEntry {
  readonly entity: TenantModel | 'Network'
  readonly entityId: string
  readonly before: PlainRow | null
  readonly after: PlainRow | null
}

/** Rows of one insert; far below PostgreSQL's bound of 65,535 parameters. */
const batchSize = 500

/** Entries kept in memory at most: a long list is stored on the way. */
const mostWaiting = 2_000

/** Collects what a change writes, in order, so that it can be replayed backwards; stores it at the end, or on the way. */
export class AuditTrail {
  readonly #client: Prisma.TransactionClient
  readonly #networkId: string
  /** Makes the change set that entries belong to. */
  readonly #open: () => Promise<string>
  #waiting: TrailEntry[] = []
  #stored = 0
  #changeSetId: string | null = null

  constructor(client: Prisma.TransactionClient, networkId: string, open: () => Promise<string>) {
    this.#client = client
    this.#networkId = networkId
    this.#open = open
  }

  add(entry: TrailEntry): void {
    this.#waiting.push(entry)
  }

  /** Between writes: stores what waits, if it is much. */
  async relieve(): Promise<void> {
    if (this.#waiting.length >= mostWaiting) await this.#store()
  }

  /** Stores what is left. Answers the change set; `null` where nothing was written at all. */
  async finish(): Promise<string | null> {
    if (this.#waiting.length > 0) await this.#store()
    return this.#changeSetId
  }

  async #store(): Promise<void> {
    const changeSetId = (this.#changeSetId ??= await this.#open())
    const data = this.#waiting.map((entry, index) => ({
      networkId: this.#networkId,
      changeSetId,
      position: this.#stored + index,
      entity: entry.entity,
      entityId: entry.entityId,
      ...(entry.before && { before: entry.before as Prisma.InputJsonObject }),
      ...(entry.after && { after: entry.after as Prisma.InputJsonObject }),
    }))
    this.#stored += data.length
    this.#waiting = []
    for (let start = 0; start < data.length; start += batchSize) {
      await this.#client.auditEntry.createMany({ data: data.slice(start, start + batchSize) })
    }
  }
}

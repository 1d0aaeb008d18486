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

/** Collects what a change writes, in order, so that it can be stored once at the end and replayed backwards. */
export class AuditTrail {
  readonly entries: TrailEntry[] = []

  add(entry: TrailEntry): void {
    this.entries.push(entry)
  }

  async store(client: Prisma.TransactionClient, networkId: string, changeSetId: string): Promise<void> {
    const data = this.entries.map((entry, position) => ({
      networkId,
      changeSetId,
      position,
      entity: entry.entity,
      entityId: entry.entityId,
      ...(entry.before && { before: entry.before as Prisma.InputJsonObject }),
      ...(entry.after && { after: entry.after as Prisma.InputJsonObject }),
    }))
    for (let start = 0; start < data.length; start += batchSize) {
      await client.auditEntry.createMany({ data: data.slice(start, start + batchSize) })
    }
  }
}

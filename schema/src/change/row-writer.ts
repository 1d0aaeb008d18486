import type { Prisma } from '@schutznetz/prisma/generated/client/client.ts'
import type { AuditTrail } from './audit-trail.ts'
import { uuidv7 } from 'uuidv7'
import { delegateOf } from './delegate.ts'
import { modelShape } from './model-shape.ts'
import { toPlain, toStored, type PlainRow } from './row-codec.ts'
import type { TenantModel } from './tenant-models.ts'

const batchSize = 500

/**
 * Writes rows of one network and records each of them in the trail. Knows no rules: {@link ChangeTx} checks before it,
 * undo after it. The network row is locked by the door, so reading before writing is safe here.
 */
export class RowWriter {
  readonly client: Prisma.TransactionClient
  readonly networkId: string
  readonly trail: AuditTrail

  constructor(client: Prisma.TransactionClient, networkId: string, trail: AuditTrail) {
    this.client = client
    this.networkId = networkId
    this.trail = trail
  }

  async read(model: TenantModel, where: Readonly<Record<string, unknown>>): Promise<PlainRow[]> {
    const shape = modelShape(model)
    const bound = { ...toStored(shape, where), networkId: this.networkId }
    const stored = await delegateOf(this.client, model).findMany({ where: bound, orderBy: { id: 'asc' } })
    return stored.map((row) => toPlain(shape, row))
  }

  /** Set-based: a thousand rows are two statements. The rows come back in the order given. */
  async insert(model: TenantModel, rows: readonly PlainRow[]): Promise<PlainRow[]> {
    const shape = modelShape(model)
    const data = rows.map((row) => ({ id: uuidv7(), ...toStored(shape, row), networkId: this.networkId }))
    const byId = new Map<unknown, PlainRow>()
    for (let start = 0; start < data.length; start += batchSize) {
      const batch = data.slice(start, start + batchSize)
      const stored = await delegateOf(this.client, model).createManyAndReturn({ data: batch })
      for (const row of stored) byId.set(row['id'], toPlain(shape, row))
    }
    const written = data.map(({ id }) => byId.get(id) ?? {})
    for (const row of written) this.record(model, null, row)
    await this.trail.relieve()
    return written
  }

  /** Writes the columns of `patch`; raises the version, so that nobody who read the row before can overwrite it. */
  async replace(model: TenantModel, before: PlainRow, patch: PlainRow): Promise<PlainRow> {
    const shape = modelShape(model)
    const data = toStored(shape, patch)
    if (shape.isVersioned) data['version'] = Number(before['version']) + 1
    const where = { networkId: this.networkId, id: before['id'] }
    const [stored] = await delegateOf(this.client, model).updateManyAndReturn({ where, data })
    if (!stored) throw new Error(`${model} ${String(before['id'])} vanished inside its own transaction.`)
    const after = toPlain(shape, stored)
    this.record(model, before, after)
    await this.trail.relieve()
    return after
  }

  /** The same `patch` for many rows: set-based, a thousand rows are two statements. In no particular order. */
  async replaceMany(model: TenantModel, before: readonly PlainRow[], patch: PlainRow): Promise<void> {
    const shape = modelShape(model)
    const data = { ...toStored(shape, patch), ...(shape.isVersioned && { version: { increment: 1 } }) }
    const byId = new Map(before.map((row) => [row['id'], row]))
    const ids = [...byId.keys()]
    for (let start = 0; start < ids.length; start += batchSize) {
      const where = { networkId: this.networkId, id: { in: ids.slice(start, start + batchSize) } }
      const stored = await delegateOf(this.client, model).updateManyAndReturn({ where, data })
      for (const row of stored) this.record(model, byId.get(row['id']) ?? null, toPlain(shape, row))
    }
    await this.trail.relieve()
  }

  async delete(model: TenantModel, rows: readonly PlainRow[]): Promise<void> {
    const ids = rows.map((row) => row['id'])
    for (let start = 0; start < ids.length; start += batchSize) {
      const where = { networkId: this.networkId, id: { in: ids.slice(start, start + batchSize) } }
      await delegateOf(this.client, model).deleteMany({ where })
    }
    for (const row of rows) this.record(model, row, null)
    await this.trail.relieve()
  }

  private record(entity: TenantModel, before: PlainRow | null, after: PlainRow | null): void {
    this.trail.add({ entity, entityId: String((after ?? before)?.['id']), before, after })
  }
}

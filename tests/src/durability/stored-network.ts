import type { PrismaClient } from '@schutznetz/prisma/client.ts'
import { delegateOf } from '@schutznetz/schema/change/delegate.ts'
import { tenantModels } from '@schutznetz/schema/change/model-shape.ts'
import { toPlain, type PlainRow } from '@schutznetz/schema/change/row-codec.ts'

/** A network as it lies in the database after a crash: its content and the record of its changes. */
export type StoredNetwork = NonNullable<Awaited<ReturnType<typeof readNetwork>>>

/** Null where there is no such network. */
export async function readNetwork(client: PrismaClient, networkId: string) {
  const where = { networkId }
  const network = await client.network.findUnique({ where: { id: networkId } })
  if (!network) return null
  const changeSets = await client.changeSet.findMany({ where, orderBy: { revision: 'asc' } })
  const entries = await client.auditEntry.findMany({ where, orderBy: { position: 'asc' } })
  const imports = await client.importJob.findMany({ where })
  const importRows = await client.importRow.findMany({ where, select: { importJobId: true, name: true } })
  const content = new Map<string, PlainRow>()
  for (const shape of tenantModels) {
    const rows = await delegateOf(client, shape.name).findMany({ where })
    for (const row of rows) content.set(`${shape.name} ${String(row['id'])}`, toPlain(shape, row))
  }
  return {
    revision: network.revision,
    changeSets,
    entriesOf: Map.groupBy(entries, ({ changeSetId }) => changeSetId),
    imports,
    rowsOf: Map.groupBy(importRows, ({ importJobId }) => importJobId),
    content,
  }
}

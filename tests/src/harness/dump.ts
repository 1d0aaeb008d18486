import { tenantModels } from '@schutznetz/schema/change/model-shape.ts'
import type { Database } from '@schutznetz/prisma/database.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows by table; compared as a whole. */
export type Dump = Readonly<Record<string, readonly Row[]>>

const recordsOfChange = ['ChangeSet', 'AuditEntry', 'ImportJob', 'ImportFile', 'ImportRow', 'Membership']

/**
 * All content of a network. Without versions: undo puts everything back but lets the optimistic lock count on, so
 * that nobody who read the undone state can overwrite the restored one.
 */
export function dumpContent(database: Database, networkId: string): Promise<Dump> {
  const models = tenantModels.map(({ name }) => name)
  return dump(database, models, (row) => row['network_id'] === networkId, ['version'])
}

/** Every row of every network, to the last version and revision: for what must not have changed at all. */
export async function dumpEverything(database: Database): Promise<Dump> {
  const models = [...tenantModels.map(({ name }) => name), ...recordsOfChange, 'Network']
  return dump(database, models, () => true, [])
}

async function dump(
  database: Database,
  models: readonly string[],
  keep: (row: Row) => boolean,
  without: readonly string[],
): Promise<Dump> {
  const tables = models.map((model) => model.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()).toSorted()
  const dumped: Record<string, Row[]> = {}
  for (const table of tables) {
    const sql = `SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY t.id`
    const rows = await database.client.$queryRawUnsafe<{ row: Row }[]>(sql)
    const kept = rows.map(({ row }) => row).filter(keep)
    dumped[table] = kept.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !without.includes(name))),
    )
  }
  return dumped
}

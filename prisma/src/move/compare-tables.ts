import type { Session } from './session.ts'
import { readTables, rowAsText, type Table } from './tables.ts'

/** What is in a table, on both sides the same or the move has failed. */
export interface TableState {
  readonly table: string
  readonly rows: number
  /** Over all values of all rows, whatever their order. */
  readonly checksum: string
}

/**
 * Compares every table of both databases.
 * @returns their common state, table by table.
 * @throws Error that names the first table that differs.
 */
export async function compareTables(source: Session, target: Session): Promise<TableState[]> {
  const states: TableState[] = []
  for (const table of await readTables(source)) {
    const [there, here] = [await stateOf(source, table), await stateOf(target, table)]
    if (there.rows !== here.rows || there.checksum !== here.checksum) {
      throw new Error(`Tabelle ${table.name}: ${there.rows} Zeilen dort, ${here.rows} hier, oder verschiedener Inhalt`)
    }
    states.push(there)
  }
  return states
}

async function stateOf(session: Session, table: Table): Promise<TableState> {
  const [found] = await session.query<{ rows: number; checksum: string }>(
    `SELECT count(*)::float8 AS rows,
            coalesce(sum(('x' || left(md5(${rowAsText(table)}), 16))::bit(64)::bigint::numeric), 0)::text AS checksum
     FROM ${table.name}`,
  )
  const sum = BigInt.asUintN(64, BigInt(found?.checksum ?? 0))
  return { table: table.name, rows: found?.rows ?? 0, checksum: sum.toString(16).padStart(16, '0') }
}

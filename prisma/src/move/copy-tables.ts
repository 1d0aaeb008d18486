import type { Session } from './session.ts'
import { readTables, rowAsText, type Table } from './tables.ts'

/** Rows in memory at once: of the largest tables about a megabyte. Where parts of files are kept, one row may be that. */
const batchSizeOf = ({ columns }: Table): number => (columns.some(({ type }) => type === 'bytea') ? 4 : 2000)

/**
 * Copies all rows of all tables, batch by batch. Both sessions are in a transaction of their own; the target's foreign
 * keys are put off until all rows are there, because rows refer to each other in circles (a change and its undo).
 * @throws Error when the tables differ, or a row breaks a rule of the target.
 */
export async function copyTables(source: Session, target: Session): Promise<void> {
  const tables = await readTables(source)
  if (JSON.stringify(tables) !== JSON.stringify(await readTables(target))) {
    throw new Error('Die Tabellen beider Datenbanken sind verschieden aufgebaut')
  }
  const keys = await readForeignKeys(target)
  await target.run(keys.map((key) => `${key} DEFERRABLE INITIALLY DEFERRED;`).join('\n'))
  for (const table of tables) await copyTable(source, target, table)
  await target.run('SET CONSTRAINTS ALL IMMEDIATE')
  await target.run(keys.map((key) => `${key} NOT DEFERRABLE;`).join('\n'))
}

async function copyTable(source: Session, target: Session, table: Table): Promise<void> {
  const names = table.columns.map(({ name }) => name).join(', ')
  const values = table.columns.map(({ type }, index) => `(row ->> ${index})::${type}`).join(', ')
  const insert = `INSERT INTO ${table.name} (${names}) SELECT ${values} FROM json_array_elements($1::json) AS row`
  await source.run(`DECLARE rows_to_copy NO SCROLL CURSOR FOR SELECT ${rowAsText(table)} AS row FROM ${table.name}`)
  for (;;) {
    const batch = await source.query<{ row: string }>(`FETCH ${batchSizeOf(table)} FROM rows_to_copy`)
    if (batch.length === 0) break
    await target.query(insert, [`[${batch.map(({ row }) => row).join(',')}]`])
  }
  await source.run('CLOSE rows_to_copy')
}

/** The beginning of a statement for each foreign key that is not put off anyway. */
async function readForeignKeys(session: Session): Promise<string[]> {
  const rows = await session.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT condeferrable`,
  )
  return rows.map(({ table, name }) => `ALTER TABLE ${table} ALTER CONSTRAINT ${name}`)
}

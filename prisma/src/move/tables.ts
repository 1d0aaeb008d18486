import type { Session } from './session.ts'

export interface Column {
  /** Quoted where need be. */
  readonly name: string
  /** As PostgreSQL writes it, for a cast. */
  readonly type: string
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

/** The record of migrations: each database keeps its own. */
const ownRecord = '_prisma_migrations'

/** All tables with content, in order of their names, without columns that are computed. */
export async function readTables(session: Session): Promise<Table[]> {
  const rows = await session.query<{ table: string; columns: Column[] }>(
    `SELECT quote_ident(c.relname) AS "table",
            json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
                     ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
       AND c.relname <> $1 AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
    [ownRecord],
  )
  return rows.map(({ table, columns }) => ({ name: table, columns }))
}

/** SQL for a row as a list of texts: every type of PostgreSQL can be written and read that way without loss. */
export function rowAsText({ columns }: Table): string {
  return `json_build_array(${columns.map(({ name }) => `${name}::text`).join(', ')})::text`
}

/** The first table with a row in it; `null` for an empty database. */
export async function firstWithRows(session: Session): Promise<string | null> {
  for (const { name } of await readTables(session)) {
    const [found] = await session.query<{ any: boolean }>(`SELECT EXISTS (SELECT FROM ${name}) AS "any"`)
    if (found?.any) return name
  }
  return null
}

import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'

/** One connection, of either driver: what is begun on it is on it. */
export interface Session {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Several statements without parameters. */
  run(sql: string): Promise<void>
}

/** So that both databases write every value in the same way. */
const sameWords = `
  SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
  SET bytea_output = 'hex'; SET extra_float_digits = 1; SET search_path = public`

export async function embeddedSession(pglite: PGlite): Promise<Session> {
  await pglite.exec(sameWords)
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await pglite.query<Row>(sql, [...parameters])).rows,
    run: async (sql) => void (await pglite.exec(sql)),
  }
}

export async function serverSession(client: pg.Client): Promise<Session> {
  await client.query(sameWords)
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...parameters])).rows,
    run: async (sql) => void (await client.query(sql)),
  }
}

import type { PGlite } from '@electric-sql/pglite'
import { readEveryTable } from '../embedded/read-every-table.ts'
import type { Contents, NetworkContents } from './manifest.ts'

interface Found extends NetworkContents {
  /** Of the changes that are there. */
  readonly oldest: number | null
  readonly newest: number | null
}

/**
 * Reads a database as a whole and says what is in it.
 * @throws Error when a page cannot be read, or a network and its trail of changes do not fit together.
 */
export async function inspectDatabase(pglite: PGlite): Promise<Contents> {
  const counts = await readEveryTable(pglite)
  const { rows: migrations } = await pglite.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`,
  )
  const { rows } = await pglite.query<Found>(networksSql)
  for (const network of rows) compareWithTrail(network)
  return {
    migrations: migrations.map(({ name }) => name),
    networks: rows.map(({ oldest: _oldest, newest: _newest, ...network }) => network),
    rowsByTable: Object.fromEntries([...counts].sort()),
  }
}

const networksSql = `
  SELECT n.slug, n.name, n.revision,
         (SELECT count(*)::int FROM institution WHERE network_id = n.id) AS institutions,
         (SELECT count(*)::int FROM person WHERE network_id = n.id) AS people,
         trail.changes, trail.oldest, trail.newest,
         to_char(trail.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "newestChange"
  FROM network n, LATERAL (
    SELECT count(*)::int AS changes, min(revision) AS oldest, max(revision) AS newest, max(created_at) AS at
    FROM change_set WHERE network_id = n.id
  ) AS trail
  ORDER BY n.name, n.slug`

/** Every change raises the revision by one, so the trail has no gaps and ends at the network's own revision. */
function compareWithTrail({ slug, revision, changes, oldest, newest }: Found): void {
  if (oldest === null || newest === null) return
  if (newest !== revision) throw new Error(`Netzwerk ${slug}: Stand ${revision}, die jüngste Änderung hat ${newest}`)
  const expected = newest - oldest + 1
  if (changes !== expected) throw new Error(`Netzwerk ${slug}: ${changes} Änderungen statt ${expected}`)
}

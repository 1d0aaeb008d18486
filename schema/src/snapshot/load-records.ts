import type { NetworkHead, NetworkRecords } from '@schutznetz/domain/model/network-records.ts'
import type { PrismaClient } from '@schutznetz/prisma/generated/client/client.ts'
import { NotFound } from '../errors.ts'
import { tables } from './tables/all-tables.ts'
import type { Table } from './tables/table.ts'

const headFields = ['id', 'slug', 'name', 'isDemo', 'revision']

function column(field: string): string {
  const name = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return name === field ? `"${name}"` : `"${name}" as "${field}"`
}

// In order of entry: a database may return rows in another order after an update, and the picture must not move.
function rowsOf({ name, fields }: Table): string {
  const rows = `select ${fields.map(column).join(', ')} from "${name}" where network_id = $1::uuid`
  return `(select coalesce(json_agg(r order by r.id), '[]') from (${rows}) r)`
}

/**
 * One statement for the whole network, so the answer is one consistent state without a transaction, in one
 * round trip; JSON because the server writes days as text and the client parses it natively.
 */
const statement = `select json_build_object(
  'network', (select row_to_json(r) from (select ${headFields.map(column).join(', ')} from network where id = $1::uuid) r),
  ${Object.entries(tables)
    .map(([key, table]) => `'${key}', ${rowsOf(table)}`)
    .join(',\n  ')}
)::text as records`

export interface LoadedRecords {
  readonly records: NetworkRecords
  /** Length of the JSON text, the measure of what the snapshot will weigh. */
  readonly textLength: number
}

/** All rows of a network with their history, by one statement. @throws NotFound if there is no such network. */
export async function loadRecords(client: PrismaClient, networkId: string): Promise<LoadedRecords> {
  const [row] = await client.$queryRawUnsafe<{ records: string }[]>(statement, networkId)
  const text = row?.records ?? '{}'
  const records = JSON.parse(text) as NetworkRecords & { network: NetworkHead | null }
  if (!records.network) throw new NotFound()
  return { records, textLength: text.length }
}

import { Conflict } from '../errors.ts'
import { fieldLabel, listOf } from './field-labels.ts'
import { describeRow } from './model-nouns.ts'
import { isSameValue, type PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'

/**
 * The Conflict for a row that was written since the caller read `version` of it: names the fields that differ now and
 * who wrote last. The audit trail knows what the caller saw; rows from before the trail are named without fields.
 */
export async function staleVersion(
  writer: RowWriter,
  model: TenantModel,
  current: PlainRow,
  version: number,
): Promise<Conflict> {
  const entries = await writer.client.auditEntry.findMany({
    where: { networkId: writer.networkId, entity: model, entityId: String(current['id']) },
    orderBy: { changeSet: { revision: 'asc' } },
    include: { changeSet: { select: { userName: true } } },
  })
  const seen = entries.flatMap(({ before, after }) => [before, after]).find((row) => versionOf(row) === version)
  const fields = seen ? differences(seen as PlainRow, current) : []
  const who = entries.at(-1)?.changeSet.userName
  const what = fields.length > 0 ? ` Geändert ist: ${listOf(fields.map(fieldLabel))}.` : ''
  return new Conflict(
    `${describeRow(model, current)} wurde inzwischen ${who ? `von ${who} ` : ''}geändert.${what} ` +
      'Ihre Eingabe wurde nicht gespeichert; bitte laden Sie den Eintrag neu und ändern Sie ihn dann.',
  )
}

function versionOf(row: unknown): unknown {
  return row !== null && typeof row === 'object' && 'version' in row ? row.version : undefined
}

function differences(seen: PlainRow, current: PlainRow): string[] {
  return Object.keys(current).filter((column) => column !== 'version' && !isSameValue(seen[column], current[column]))
}

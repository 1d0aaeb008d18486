import { Conflict } from '../errors.ts'
import { fieldLabel, listOf } from './field-labels.ts'
import { describeRow } from './model-nouns.ts'
import { isSameValue, type PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'
import { joined, type Sentence } from '../sentence.ts'

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
  const what = describeRow(model, current)
  return new Conflict(
    joined(
      {
        de: `${what.de} wurde inzwischen ${who ? `von ${who} ` : ''}geändert.`,
        en: `${what.en} was changed ${who ? `by ${who} ` : ''}in the meantime.`,
      },
      ...(fields.length > 0 ? [namedFields(fields)] : []),
      {
        de: 'Ihre Eingabe wurde nicht gespeichert; bitte laden Sie den Eintrag neu und ändern Sie ihn dann.',
        en: 'What you entered was not saved; please reload the entry and change it then.',
      },
    ),
  )
}

function namedFields(fields: readonly string[]): Sentence {
  const list = listOf(fields.map((field) => fieldLabel(field)))
  return { de: `Geändert ist: ${list.de}.`, en: `Changed: ${list.en}.` }
}

function versionOf(row: unknown): unknown {
  return row !== null && typeof row === 'object' && 'version' in row ? row.version : undefined
}

function differences(seen: PlainRow, current: PlainRow): string[] {
  return Object.keys(current).filter((column) => column !== 'version' && !isSameValue(seen[column], current[column]))
}

import { Conflict } from '../errors.ts'
import { listOf } from './field-labels.ts'
import { isTenantModel } from './model-shape.ts'
import { describeRow } from './model-nouns.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'

interface Later {
  readonly id: string
  readonly label: string
  readonly userName: string
  readonly undoesId: string | null
}

interface TouchedRow {
  readonly entity: string
  readonly row: PlainRow
}

/**
 * Refuses an undo where a later change set that still counts touched one of the same rows. Two statements at most,
 * however many rows the change set has.
 */
export async function refuseLaterChanges(
  writer: RowWriter,
  target: { readonly id: string; readonly revision: number; readonly label: string },
): Promise<void> {
  const later = await laterOnSameRows(writer, target)
  const [blocking] = stillCounting(later)
  if (!blocking) return
  const touched = await rowsTouchedByBoth(writer, target.id, blocking.id)
  const described = touched.map(({ entity, row }) =>
    isTenantModel(entity) ? describeRow(entity, row) : { de: entity, en: entity },
  )
  const rows = listOf([...new Map(described.map((one) => [one.de, one])).values()])
  throw new Conflict(
    {
      de:
        `«${target.label}» kann nicht rückgängig gemacht werden, weil danach Weiteres geändert wurde: ` +
        `${rows.de} durch «${blocking.label}» (${blocking.userName}). ` +
        'Es wurde nichts geändert; machen Sie zuerst die spätere Änderung rückgängig.',
      en:
        `“${target.label}” cannot be undone, because more was changed after it: ` +
        `${rows.en} by “${blocking.label}” (${blocking.userName}). ` +
        'Nothing was changed; undo the later change first.',
    },
    blocking.id,
  )
}

/** Newest first. */
async function laterOnSameRows(writer: RowWriter, target: { id: string; revision: number }): Promise<Later[]> {
  return writer.client.$queryRaw<Later[]>`
    SELECT id::text, label, user_name AS "userName", undoes_id::text AS "undoesId"
    FROM change_set
    WHERE network_id = ${writer.networkId}::uuid AND revision > ${target.revision} AND id IN (
      SELECT touched.change_set_id
      FROM audit_entry mine
      JOIN audit_entry touched
        ON touched.network_id = mine.network_id AND touched.entity = mine.entity AND touched.entity_id = mine.entity_id
      WHERE mine.network_id = ${writer.networkId}::uuid AND mine.change_set_id = ${target.id}::uuid
    )
    ORDER BY revision DESC`
}

/** A change and the undo that took it back cancel out; what was restored counts again. Newest first in and out. */
export function stillCounting<T extends Pick<Later, 'id' | 'undoesId'>>(newestFirst: readonly T[]): T[] {
  const known = new Set(newestFirst.map(({ id }) => id))
  const cancelled = new Set<string>()
  for (const { id, undoesId } of newestFirst) {
    if (cancelled.has(id) || undoesId === null || !known.has(undoesId)) continue
    cancelled.add(id).add(undoesId)
  }
  return newestFirst.filter(({ id }) => !cancelled.has(id))
}

async function rowsTouchedByBoth(writer: RowWriter, targetId: string, laterId: string): Promise<TouchedRow[]> {
  return writer.client.$queryRaw<TouchedRow[]>`
    SELECT touched.entity, coalesce(touched.after, touched.before) AS row
    FROM audit_entry mine
    JOIN audit_entry touched
      ON touched.network_id = mine.network_id AND touched.entity = mine.entity AND touched.entity_id = mine.entity_id
    WHERE mine.network_id = ${writer.networkId}::uuid AND mine.change_set_id = ${targetId}::uuid
      AND touched.change_set_id = ${laterId}::uuid
    LIMIT 3`
}

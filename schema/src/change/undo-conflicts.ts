import { Conflict } from '../errors.ts'
import { listOf } from './field-labels.ts'
import { isTenantModel } from './model-shape.ts'
import { describeRow } from './model-nouns.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'

interface LaterTouch {
  readonly label: string
  readonly user_name: string
  readonly entity: string
  readonly row: PlainRow
}

/**
 * Refuses an undo where a later change set that still counts touched one of the same rows. A change that was undone,
 * and the undo that took it back, cancel out and do not count. One statement, however many rows the change set has.
 */
export async function refuseLaterChanges(
  writer: RowWriter,
  changeSet: { readonly id: string; readonly revision: number; readonly label: string },
): Promise<void> {
  const touches = await writer.client.$queryRaw<LaterTouch[]>`
    SELECT later.label, later.user_name, touched.entity, coalesce(touched.after, touched.before) AS row
    FROM audit_entry mine
    JOIN audit_entry touched
      ON touched.network_id = mine.network_id AND touched.entity = mine.entity AND touched.entity_id = mine.entity_id
    JOIN change_set later ON later.network_id = touched.network_id AND later.id = touched.change_set_id
    LEFT JOIN change_set undone ON undone.network_id = later.network_id AND undone.id = later.undoes_id
    WHERE mine.network_id = ${writer.networkId}::uuid AND mine.change_set_id = ${changeSet.id}::uuid
      AND later.revision > ${changeSet.revision}
      AND later.undone_by_id IS NULL
      AND (undone.id IS NULL OR undone.revision <= ${changeSet.revision})
    ORDER BY later.revision
    LIMIT 20`
  const first = touches[0]
  if (!first) return
  const rows = [...new Set(touches.map((touch) => describe(touch)))]
  throw new Conflict(
    `«${changeSet.label}» kann nicht rückgängig gemacht werden, weil danach Weiteres geändert wurde: ` +
      `${listOf(rows.slice(0, 3))}${rows.length > 3 ? ' und Weiteres' : ''} durch «${first.label}» (${first.user_name}). ` +
      'Es wurde nichts geändert; machen Sie zuerst die spätere Änderung rückgängig.',
  )
}

function describe({ entity, row }: LaterTouch): string {
  return isTenantModel(entity) ? describeRow(entity, row) : entity
}

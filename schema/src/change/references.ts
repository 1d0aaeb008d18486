import { NotFound } from '../errors.ts'
import { delegateOf } from './delegate.ts'
import { modelShape } from './model-shape.ts'
import { noun } from './model-nouns.ts'
import type { PlainRow } from './row-codec.ts'
import type { RowWriter } from './row-writer.ts'
import type { TenantModel } from './tenant-models.ts'
import type { Sentence } from '../sentence.ts'

/**
 * Refuses references to rows that are not in this network, so that an id of another network looks like one that never
 * existed. One statement per referenced model. The database's composite keys would refuse them too, less politely.
 */
export async function checkReferences(writer: RowWriter, model: TenantModel, rows: readonly PlainRow[]): Promise<void> {
  const wanted = new Map<TenantModel, Set<string>>()
  for (const { column, target } of modelShape(model).references) {
    for (const row of rows) {
      const id = row[column]
      if (typeof id !== 'string') continue
      wanted.set(target, (wanted.get(target) ?? new Set()).add(id))
    }
  }
  for (const [target, ids] of wanted) {
    const where = { networkId: writer.networkId, id: { in: [...ids] } }
    const found = await delegateOf(writer.client, target).count({ where })
    if (found < ids.size) throw new NotFound(missing(target))
  }
}

/** Says what was looked for without a word about other networks. */
export function missing(model: TenantModel): Sentence {
  return {
    de: `Nicht gefunden: ${noun(model).de}. Es wurde nichts gespeichert; bitte laden Sie die Ansicht neu.`,
    en: `Not found: ${noun(model).en}. Nothing was saved; please reload the view.`,
  }
}

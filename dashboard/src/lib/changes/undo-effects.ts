import { m } from '#lib/paraglide/messages.js'
import type { Entry } from './change-types.ts'

export interface UndoEffect {
  readonly key: string
  readonly words: string
}

/** What undoing would do to each row, in a sentence, in the order in which it happens: the last write first. */
export function undoEffects(entries: readonly Entry[]): UndoEffect[] {
  return entries.toReversed().map((entry, index) => ({ key: `${index} ${entry.entityId}`, words: effectOf(entry) }))
}

function effectOf(entry: Entry): string {
  const what = entry.name ? m.changes_what_named({ kind: entry.entityLabel, name: entry.name }) : entry.entityLabel
  if (entry.isNew) return m.changes_undo_removes({ what })
  if (entry.isRemoved) return m.changes_undo_restores({ what })
  const fields = entry.words.map(({ label, before }) =>
    m.changes_undo_field({ label, value: before ?? m.changes_nothing() }),
  )
  return m.changes_undo_resets({ what, fields: fields.join('; ') })
}

import type { ImportHeadFragment, ImportRowState } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'

/** What became of an import, in words. */
export function importStateWords({
  state,
  isInterrupted,
}: Pick<ImportHeadFragment, 'state' | 'isInterrupted'>): string {
  if (isInterrupted) return m.import_state_interrupted()
  switch (state) {
    case 'RECEIVING':
    case 'RECEIVED':
      return m.import_state_received()
    case 'READING':
      return m.import_state_reading()
    case 'PREVIEWED':
      return m.import_state_previewed()
    case 'APPLIED':
      return m.import_state_applied()
    case 'DISCARDED':
      return m.import_state_discarded()
  }
}

/** What happens to a row, in a word, with the tone of its badge. */
export const rowStates = {
  NEW: { word: m.import_row_new, tone: 'good' },
  CHANGED: { word: m.import_row_changed, tone: 'direct' },
  POSSIBLE_DUPLICATE: { word: m.import_row_possible, tone: 'warning' },
  UNREADABLE: { word: m.import_row_unreadable, tone: 'danger' },
  DUPLICATE_IN_FILE: { word: m.import_row_duplicate, tone: 'neutral' },
  UNCHANGED: { word: m.import_row_unchanged, tone: 'neutral' },
} as const satisfies Record<ImportRowState, { word: () => string; tone: string }>

/** The filters of a preview, in the order of what wants attention, each with its number. */
export function totalsOf(totals: ImportHeadFragment['totals']): readonly {
  readonly state: ImportRowState
  readonly label: string
  readonly count: number
}[] {
  return [
    { state: 'POSSIBLE_DUPLICATE', label: m.import_total_possible(), count: totals.possibleDuplicates },
    { state: 'UNREADABLE', label: m.import_total_unreadable(), count: totals.unreadable },
    { state: 'NEW', label: m.import_total_new(), count: totals.new },
    { state: 'CHANGED', label: m.import_total_changed(), count: totals.changed },
    { state: 'UNCHANGED', label: m.import_total_unchanged(), count: totals.unchanged },
    { state: 'DUPLICATE_IN_FILE', label: m.import_total_duplicate(), count: totals.duplicatesInFile },
  ]
}

import { isSameValue } from '../change/row-codec.ts'
import { Conflict } from '../errors.ts'
import { classifyRows, type ClassifiedRow } from './classify.ts'
import type { ExistingContent } from './existing.ts'

/**
 * Compares every row again with what is stored now.
 * @throws Conflict where a row would do something else than its preview says: nobody has agreed to that.
 */
export function refuseStaleRows(previewed: readonly ClassifiedRow[], content: ExistingContent): void {
  const now = classifyRows(previewed, content)
  const stale = previewed.filter((row, index) => !isSameOutcome(row, now[index]))
  if (stale.length === 0) return
  const named = stale.slice(0, 3).map(({ rowNumber, name }) => `Zeile ${rowNumber} («${name ?? '?'}»)`)
  throw new Conflict(
    `Das Netzwerk hat sich seit der Vorschau geändert: ${named.join(', ')}${stale.length > 3 ? ` und ${stale.length - 3} weitere` : ''}. ` +
      'Es wurde nichts übernommen; bitte lesen Sie die Datei noch einmal ein.',
  )
}

function isSameOutcome(previewed: ClassifiedRow, now: ClassifiedRow | undefined): boolean {
  return (
    now !== undefined &&
    previewed.state === now.state &&
    previewed.institutionId === now.institutionId &&
    isSameValue(previewed.changes, now.changes)
  )
}

import { isSameValue } from '../change/row-codec.ts'
import { Conflict } from '../errors.ts'
import { classifyRows, type ClassifiedRow } from './classify.ts'
import type { ExistingContent } from './existing.ts'
import type { Locale } from '../locale.ts'
import { inBoth, type Sentence } from '../sentence.ts'

/**
 * Compares every row again with what is stored now.
 * @throws Conflict where a row would do something else than its preview says: nobody has agreed to that.
 */
export function refuseStaleRows(previewed: readonly ClassifiedRow[], content: ExistingContent): void {
  const now = classifyRows(previewed, content)
  const stale = previewed.filter((row, index) => !isSameOutcome(row, now[index]))
  if (stale.length === 0) return
  throw new Conflict(inBoth((locale) => `${changed[locale](namesOf(stale, locale))} ${readAgain[locale]}`))
}

const readAgain: Sentence = {
  de: 'Es wurde nichts übernommen; bitte lesen Sie die Datei noch einmal ein.',
  en: 'Nothing was taken over; please read the file in again.',
}

const changed: Readonly<Record<Locale, (rows: string) => string>> = {
  de: (rows) => `Das Netzwerk hat sich seit der Vorschau geändert: ${rows}.`,
  en: (rows) => `The network has changed since the preview: ${rows}.`,
}

function namesOf(rows: readonly ClassifiedRow[], locale: Locale): string {
  const [row, more] = locale === 'de' ? ['Zeile', 'und %s weitere'] : ['row', 'and %s more']
  const named = rows.slice(0, 3).map(({ rowNumber, name }) => `${row} ${rowNumber} («${name ?? '?'}»)`)
  return [named.join(', '), ...(rows.length > 3 ? [more.replace('%s', String(rows.length - 3))] : [])].join(' ')
}

function isSameOutcome(previewed: ClassifiedRow, now: ClassifiedRow | undefined): boolean {
  return (
    now !== undefined &&
    previewed.state === now.state &&
    previewed.institutionId === now.institutionId &&
    isSameValue(previewed.changes, now.changes)
  )
}

import { isSameValue } from '../../change/row-codec.ts'
import { Conflict } from '../../errors.ts'
import type { ClassifiedRow } from '../../import/import-row.ts'
import type { Locale } from '../../locale.ts'
import { inBoth, type Sentence } from '../../sentence.ts'

const shown = 3

/** Rows that would do something else now than their preview says. */
export class StaleRows {
  readonly #first: ClassifiedRow<object>[] = []
  #count = 0

  compare(previewed: ClassifiedRow<object>, now: ClassifiedRow<object>): void {
    const isSame =
      previewed.state === now.state && previewed.matchId === now.matchId && isSameValue(previewed.changes, now.changes)
    // What could not be read was not agreed to either; it is left out whatever it would be now.
    if (isSame || previewed.state === 'UNREADABLE') return
    this.#count++
    if (this.#first.length < shown) this.#first.push(previewed)
  }

  /** @throws Conflict that names some of them. */
  refuse(): void {
    if (this.#count === 0) return
    throw new Conflict(inBoth((locale) => `${changed[locale](this.#names(locale))} ${readAgain[locale]}`))
  }

  #names(locale: Locale): string {
    const [row, more] = locale === 'de' ? ['Zeile', 'und %s weitere'] : ['row', 'and %s more']
    const named = this.#first.map(({ rowNumber, name }) => `${row} ${rowNumber} («${name ?? '?'}»)`)
    const rest = this.#count - named.length
    return [named.join(', '), ...(rest > 0 ? [more.replace('%s', String(rest))] : [])].join(' ')
  }
}

const readAgain: Sentence = {
  de: 'Es wurde nichts übernommen; bitte lesen Sie die Datei noch einmal ein.',
  en: 'Nothing was taken over; please read the file in again.',
}

const changed: Readonly<Record<Locale, (rows: string) => string>> = {
  de: (rows) => `Das Netzwerk hat sich seit der Vorschau geändert: ${rows}.`,
  en: (rows) => `The network has changed since the preview: ${rows}.`,
}

import type { ImportKind } from '../../import/import-kind.ts'
import type { Sentence } from '../../sentence.ts'

/** How many rows did what. */
export interface AppliedCounts {
  created: number
  updated: number
  /** Possible duplicates nobody decided about. */
  undecided: number
  rows: number
}

const german = new Intl.NumberFormat('de-DE')
const english = new Intl.NumberFormat('en-GB')

type Nouns = Pick<ImportKind<object>, 'noun'>

/** «3 Einrichtungen angelegt, 1 geändert». */
export function countsOf({ noun }: Nouns, { created, updated }: AppliedCounts): Sentence {
  const nouns = created === 1 ? noun.one : noun.many
  return {
    de: `${german.format(created)} ${nouns.de} angelegt, ${german.format(updated)} geändert`,
    en: `${english.format(created)} ${nouns.en} created, ${english.format(updated)} changed`,
  }
}

export function takenOver(nouns: Nouns, counts: AppliedCounts): Sentence {
  const { de, en } = countsOf(nouns, counts)
  return { de: `Übernommen: ${de}.`, en: `Taken over: ${en}.` }
}

export function nothingWritten(rows: number): Sentence {
  return rows === 0
    ? {
        de: 'Die Datei enthält keine passende Zeile. Es wurde nichts geschrieben.',
        en: 'The file has no row that fits. Nothing was written.',
      }
    : {
        de: 'Alles Übernommene steht schon so im Netzwerk. Es wurde nichts geschrieben.',
        en: 'Everything taken over stands like that in the network already. Nothing was written.',
      }
}

export function warningsOf({ undecided }: AppliedCounts): Sentence[] {
  if (undecided === 0) return []
  const de = undecided === 1 ? '1 mögliche Dublette wurde' : `${german.format(undecided)} mögliche Dubletten wurden`
  const en = undecided === 1 ? '1 possible duplicate was' : `${english.format(undecided)} possible duplicates were`
  return [
    {
      de: `${de} nicht übernommen: bitte entscheiden Sie, ob dasselbe gemeint ist.`,
      en: `${en} not taken over: please decide whether the same is meant.`,
    },
  ]
}

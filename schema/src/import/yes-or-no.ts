import { foldText } from '@schutznetz/domain/text/fold-text.ts'

const yes = ['ja', 'j', 'yes', 'y', 'x', '1', 'wahr', 'true']
const no = ['nein', 'n', 'no', '0', 'falsch', 'false', '-']

/** What people write in a column of crosses; `null` for an empty cell and for anything else. */
export function flagOf(text: string): boolean | null {
  const word = text.trim() === '-' ? '-' : foldText(text)
  if (yes.includes(word)) return true
  return no.includes(word) ? false : null
}

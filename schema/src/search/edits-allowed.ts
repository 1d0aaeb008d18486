/** Shorter words are other words if one letter changes: «Ost», «Amt». */
const shortest = 4
/** From here on two letters swapped, which are two edits, still leave enough to know the word by. */
const long = 6

export interface Edits {
  /** Letters added, left out or changed; `false` = none. */
  readonly edits: number | false
  readonly keepsFirstLetter: boolean
}

/**
 * How many typing errors a word may hold. A word that occurs as it is was probably meant: then only near namesakes
 * follow it. Numbers are right or wrong.
 */
export function editsAllowed(word: string, occurs: boolean): Edits {
  if (word.length < shortest || /\d/.test(word)) return { edits: false, keepsFirstLetter: false }
  if (occurs) return { edits: word.length >= long ? 1 : false, keepsFirstLetter: true }
  return { edits: word.length >= long ? 2 : 1, keepsFirstLetter: false }
}

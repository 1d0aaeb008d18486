/** From here on a word may hold two errors. */
const long = 8

/**
 * How many errors lie between a word and the beginning of another that was meant: «polziei» for «polizeiwache»,
 * «kinderartz» for «kinderarztpraxis». A letter added, left out or changed, or two neighbours swapped, counts one; the
 * first letter is right. `null` for more than one, in a long word more than two. Fuzzy search of whole words does not
 * find these, and German puts its words together. O(letters of both).
 */
export function editsToBegin(term: string, word: string): number | null {
  if (term[0] !== word[0] || term.length < word.length - 1) return null
  const edits = editsToBeginning(term, word)
  return edits <= (word.length < long ? 1 : 2) ? edits : null
}

/** Fewest edits from `word` to any beginning of `term` (optimal string alignment). */
function editsToBeginning(term: string, word: string): number {
  let before: number[] = []
  let row = Array.from({ length: term.length + 1 }, (_, column) => column)
  for (let line = 1; line <= word.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= term.length; column += 1) {
      const isSame = word[line - 1] === term[column - 1]
      const isSwapped = word[line - 1] === term[column - 2] && word[line - 2] === term[column - 1]
      next[column] = Math.min(
        at(row, column) + 1,
        at(next, column - 1) + 1,
        at(row, column - 1) + Number(!isSame),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      )
    }
    before = row
    row = next
  }
  return Math.min(...row)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

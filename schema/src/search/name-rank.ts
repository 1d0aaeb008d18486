/**
 * How well the words fit a name, of those documents in which they all occur somewhere: the name itself, its beginning,
 * beginnings of its words, anywhere in it, or only in the facts (0). `name` is searchable text, one line per spelling.
 */
export function nameRank(name: string, words: readonly string[]): number {
  const asked = words.join(' ')
  const ranks = name.split('\n').map((spelling) => {
    if (spelling === asked) return 4
    if (spelling.startsWith(asked)) return 3
    if (words.every((word) => ` ${spelling}`.includes(` ${word}`))) return 2
    return words.every((word) => spelling.includes(word)) ? 1 : 0
  })
  return Math.max(...ranks)
}

import { searchWords } from '@schutznetz/domain/text/matches-text.ts'
import { normaliseName } from '../import/normalise.ts'

/** A word that this many names share says what something is («Kita», «Dr.»), not which one. */
const frequentFrom = 4

interface Shape {
  readonly whole: ReadonlySet<string>
  /** Without words that many names share; `null` where nothing is left. */
  readonly distinctive: ReadonlySet<string> | null
}

/** Compares names with those of a network, 0 to 1: pairs of letters in common, of the whole and of what is distinctive. */
export class NameSimilarity {
  readonly #frequent: ReadonlySet<string>

  /** @param names all names of the network: they tell which words are frequent. O(words). */
  constructor(names: readonly string[]) {
    const counts = new Map<string, number>()
    for (const name of names) {
      for (const word of new Set(searchWords(name))) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    this.#frequent = new Set([...counts].filter(([, count]) => count >= frequentFrom).map(([word]) => word))
  }

  shapeOf(name: string): Shape {
    const rest = searchWords(name).filter((word) => !this.#frequent.has(word))
    return { whole: pairsOf(normaliseName(name)), distinctive: rest.length > 0 ? pairsOf(rest.join('')) : null }
  }

  /** O(letters). Equal names answer 1. */
  compare(one: Shape, other: Shape): number {
    const whole = inCommon(one.whole, other.whole)
    if (!one.distinctive || !other.distinctive) return one.distinctive || other.distinctive ? whole / 2 : whole
    return (whole + inCommon(one.distinctive, other.distinctive)) / 2
  }
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
}

/** Sørensen–Dice coefficient. */
function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return (2 * shared) / (one.size + other.size)
}

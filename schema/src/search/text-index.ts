import { searchableName, searchableText, searchWords } from '@schutznetz/domain/text/matches-text.ts'
import MiniSearch, { type SearchResult } from 'minisearch'
import { editsAllowed } from './edits-allowed.ts'
import { editsToBegin } from './edits-to-begin.ts'
import { nameRank } from './name-rank.ts'

/** Something to be found: its name, and the facts it can be found by. What the viewer may not read is not in it. */
export interface SearchDocument {
  readonly id: string
  readonly name: string
  readonly facts: readonly (string | null | undefined)[]
}

interface Folded {
  readonly id: string
  readonly name: string
  /** Every spelling of name and facts. */
  readonly text: string
}

/** Above every score of MiniSearch, so that exact hits come before forgiven ones. */
const exact = 1_000_000

/**
 * Finds documents by words in any order, from the middle of a word, in any spelling of umlauts, and with typing errors.
 * Building is O(words), measured with 5,000 institutions in docs/measurements.md; a search is O(documents) for what is
 * exact, and a walk through MiniSearch's tree of words for what is not.
 */
export class TextIndex {
  readonly #documents: readonly Folded[]
  /** Made when the first search comes: much of what is read is never searched. */
  #words: Words | null = null

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents.map(({ id, name, facts }) => ({
      id,
      name: searchableText([name]),
      text: [searchableName(name), searchableText(facts)].join('\n'),
    }))
  }

  /**
   * The ids of what is found with how well it fits, higher is better: every document in which all words occur, then
   * those in which all occur if some typing errors are forgiven.
   *
   * @param more further searchable text of a document (`searchableText`) that only exact words are sought in
   */
  search(text: string, more: (id: string) => string = () => ''): ReadonlyMap<string, number> {
    const words = searchWords(text)
    const hits = this.#forgiving(words)
    for (const { id, name, text: own } of this.#documents) {
      const added = more(id)
      if (!words.every((word) => own.includes(word) || added.includes(word))) continue
      hits.set(id, exact * (1 + nameRank(name, words)) + (hits.get(id) ?? 0))
    }
    return hits
  }

  /** Documents in which every word occurs at its place or nearly, with the sum of MiniSearch's scores. */
  #forgiving(words: readonly string[]): Map<string, number> {
    const [first, ...others] = words.map((word) => this.#scoresOf(word))
    const sums = new Map<string, number>()
    for (const [id, score] of first ?? []) {
      const scores = others.map((scoresOfWord) => scoresOfWord.get(id))
      if (scores.every((one) => one !== undefined))
        sums.set(
          id,
          scores.reduce((sum, one) => sum + one, score),
        )
    }
    return sums
  }

  #scoresOf(word: string): Map<string, number> {
    const scores = new Map<string, number>()
    for (const { id, text } of this.#documents) if (text.includes(word)) scores.set(id, 1)
    const { edits, keepsFirstLetter } = editsAllowed(word, scores.size > 0)
    this.#words ??= indexWords(this.#documents)
    const { index, terms } = this.#words
    const add = (hits: readonly SearchResult[], weight: number) => {
      for (const { id, score } of hits) scores.set(id as string, (scores.get(id as string) ?? 0) + score * weight)
    }
    const beginnings = edits === false || scores.size > 0 ? [] : nearBeginnings(terms, word)
    const found = index.search(word, { prefix: true, fuzzy: edits, boost })
    add(keepsFirstLetter ? found.filter((hit) => hit.terms.some((term) => term[0] === word[0])) : found, 1)
    for (const near of beginnings) add(index.search(near.term, { boost }), weightOfEdit ** near.edits)
    return scores
  }
}

/** Each error makes it less likely that a word was meant, however rare it is. */
const weightOfEdit = 0.25

function nearBeginnings(terms: readonly string[], word: string): { term: string; edits: number }[] {
  return terms.flatMap((term) => {
    const edits = editsToBegin(term, word)
    return edits === null ? [] : [{ term, edits }]
  })
}

/** A word in the name says more than one in the facts. */
const boost = { name: 3 }

interface Words {
  readonly index: MiniSearch<Folded>
  readonly terms: readonly string[]
}

/** Everything is folded already: the words lie between spaces and lines. */
function indexWords(documents: readonly Folded[]): Words {
  const split = (text: string) => text.split(/[ \n]/)
  const index = new MiniSearch<Folded>({
    fields: ['name', 'text'],
    tokenize: split,
    processTerm: (term) => term || null,
  })
  index.addAll(documents)
  return { index, terms: [...new Set(documents.flatMap(({ text }) => split(text)))] }
}

import { foldText, spellingsOf } from './fold-text.ts'

/** The words of a search, folded. Empty where nothing but punctuation is asked for. */
export function searchWords(search: string): string[] {
  return foldText(search).split(' ').filter(Boolean)
}

/** Texts made ready to be searched: every spelling of each, so that no word is found across two of them. */
export function searchableText(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? spellingsOf(text) : [])).join('\n')
}

/** A name made ready to be searched: also written as one word, so that «Wiesenwinkel» finds «Wiesen-Winkel». */
export function searchableName(name: string): string {
  return `${searchableText([name])}\n${foldText(name).replaceAll(' ', '')}`
}

/**
 * A test for texts in which each word of the search occurs, in any order and anywhere: «schule» is in «Grundschule».
 * This is what every search of the product finds at least; the API also forgives typing errors.
 */
export function textMatcher(search: string): (text: string) => boolean {
  const words = searchWords(search)
  return (text) => {
    const candidate = searchableText([text])
    return words.every((word) => candidate.includes(word))
  }
}

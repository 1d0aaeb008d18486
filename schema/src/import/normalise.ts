/** Spellings of one word, so that «Städtische Kath. Grundschule» and «Städt. Katholische Grundschule» are one name. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/str\.|stra(?:ss|ß)e(?!\p{L})/gu, 'str '],
  [/\bsankt\b|\bst\./g, 'st '],
  [/\bst(ä|ae)dt(ische[rsnm]?|\.)/g, 'staedt '],
  [/\bkath(olische[rsnm]?|\.)/g, 'kath '],
  [/\bev(ang)?(elische[rsnm]?|\.)/g, 'ev '],
  [/\bgem(einschafts|\.)-?/g, 'gem '],
]

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name or street without what people write differently: case, umlauts, abbreviations, punctuation, spaces. */
export function normaliseName(name: string): string {
  const spelled = sameWords.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    name.normalize('NFC').toLowerCase(),
  )
  return spelled.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter).replace(/[^a-z0-9]/g, '')
}

/** Two institutions with the same key are probably one: same name, same postal code. */
export function duplicateKey(name: string, postalCode: string | null): string {
  return `${normaliseName(name)}|${postalCode?.trim() ?? ''}`
}

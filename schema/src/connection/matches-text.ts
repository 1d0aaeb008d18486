const folded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Lower case, umlauts spelled out, accents and punctuation gone: «Müller-Straße» and «mueller strasse» are one. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => folded[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A test for texts in which each word of the search occurs. */
export function textMatcher(search: string): (text: string) => boolean {
  const words = foldText(search).split(' ')
  return (text) => {
    const candidate = foldText(text)
    return words.every((word) => candidate.includes(word))
  }
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Lower case, umlauts spelled out, accents and punctuation gone: «Müller-Straße» and «mueller strasse» are one. */
export function foldText(text: string): string {
  return bare(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter),
  )
}

/** The same with the bare vowel in place of an umlaut, as people type who have none: «muller strasse». */
export function foldToBareVowels(text: string): string {
  return bare(text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss'))
}

/** Every way the text may be typed: one where it has no umlaut, else two. */
export function spellingsOf(text: string): string[] {
  return [...new Set([foldText(text), foldToBareVowels(text)])]
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

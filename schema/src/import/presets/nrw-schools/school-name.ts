/**
 * The register cuts an official name into three fields of 40 characters, wherever the field is full: between words,
 * after a hyphen inside a word, sometimes inside a word without one. Joining follows German spelling:
 *
 * - after a hyphen and before a small letter the hyphen is a hyphenation and goes: «Förder-» + «schule»; unless a
 *   small word follows («Primar-» + «und Sekundarstufe», «-Sek.II-» + «für Technik»), which takes a space;
 * - after a hyphen and before a capital the hyphen belongs to the name: «Ennepe-» + «Ruhr-Kreis»; unless it closes a
 *   bracket of dashes («- Sek. I u. II-» + «Städt. Gymnasium»), which takes a space;
 * - a noun cannot begin with a small letter, so a small noun continues the word: «Privat» + «schule»;
 * - everything else takes a space. Nothing is added and nothing is left out.
 */
export function joinSchoolName(parts: readonly string[]): string {
  return parts.map(clean).filter(Boolean).reduce(joinTwo, '')
}

/** Words that stand on their own in small letters. */
const smallWords =
  /^(?:der|die|das|den|dem|des|für|mit|im|in|an|am|als|und|oder|bis|sowie|von|vom|zu|zum|zur|bei|auf|aus)(?![\p{L}-])|^[a-z]\./u

/** Nouns that were seen cut off from the beginning of their word. */
const cutNouns =
  /^(?:grund|haupt|real|gesamt|förder|hoch)?(?:schulen?|gymnasium|kolleg|zentrum|verbund)(?!\p{L})|^born(?!\p{L})/u

function joinTwo(left: string, right: string): string {
  if (left === '') return right
  if (/[\p{L}\p{N}.]-$/u.test(left)) return joinAfterHyphen(left, right)
  if (/\p{L}$/u.test(left) && cutNouns.test(right)) return left + right
  return `${left} ${right}`
}

function joinAfterHyphen(left: string, right: string): string {
  if (/^\p{Ll}/u.test(right)) return smallWords.test(right) ? `${left} ${right}` : left.slice(0, -1) + right
  return closesDashes(left) ? `${left} ${right}` : left + right
}

/** Whether the last dash is the second of a pair; dashes inside words do not count. */
function closesDashes(text: string): boolean {
  const before = text.slice(0, -1).replace(/(?<=[\p{L}\p{N}.])-(?=[\p{L}\p{N}])/gu, '')
  return (before.match(/-/g)?.length ?? 0) % 2 === 1
}

function clean(part: string): string {
  return part.replace(/\s+/g, ' ').trim()
}

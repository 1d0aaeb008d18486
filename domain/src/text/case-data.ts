/** What a passage of a free text gives away, if it speaks of a child or a family rather than of structures. */
export type CaseDataKind = 'BIRTH' | 'AGE' | 'NAME' | 'FILE' | 'EVENT'

export interface CaseDataSign {
  readonly kind: CaseDataKind
  /** The passage, as it is written. */
  readonly passage: string
}

/** One of these words; the first letter may be a capital, as it is where a sentence begins. */
const oneOf = (...these: readonly string[]): string =>
  `(?:${these.map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`).join('|')})`
const child =
  '(?:Kind|Pflegekind|Junge|Jungen|Mädchen|Säugling|Baby|Kleinkind|Sohn|Tochter|Bruder|Schwester|Schüler|Schülerin)'
const single = oneOf('der', 'die', 'das', 'dem', 'den', 'des', 'ein', 'eine', 'einer', 'einem', 'einen')
const inWords = oneOf('zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf')
const number = `(?:\\d{1,2}|${inWords})`
const date = '\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}'
const did = '(?:wurde|war|hat|hatte|kam|kommt|sagte?|erzählte?|berichtete?|zeigte?)'
const file = '(?:Aktenzeichen|Az\\.?|Fallnummer|Fall-Nr\\.?|Fall Nr\\.?|case (?:number|no\\.?))'

/** No letter before or after: `\b` takes umlauts for the end of a word. */
const words = (pattern: string, flags = ''): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, `u${flags}`)

/**
 * One pattern for one way in which case data gets into a text. They look for a single child or family: «das Kind
 * wurde», «Familie M.», «der Fünfjährige»; «Kinder», «Familien», «Fünfjährige» in general are what networks talk about.
 */
const signs: readonly (readonly [CaseDataKind, RegExp])[] = [
  ['BIRTH', words(`(?:geb\\.?|geboren(?: am)?|Geburtsdatum:?|Geburtstag:?|born(?: on)?)\\s*(?:${date})`, 'i')],
  ['AGE', words(`${single} ${number}-?[Jj]ährige[rsnm]? ${child}`)],
  ['AGE', words(`${single} (?:\\d{1,2}-Jährige[rsm]?|(?=\\p{Lu})${inWords}jährige[rsm]?)`)],
  ['AGE', words(`${child} ?[,(]? ?(?:ist |war )?${number} (?:Jahre|Monate|Wochen)(?: alt)?`)],
  ['AGE', words('(?:a|the|his|her|their) \\d{1,2}-(?:year|month|week)-old', 'i')],
  ['NAME', words(`${child} \\p{Lu}\\.(?=[\\s,;:)]|$)`)],
  ['NAME', words(`(?:${child}|child|boy|girl) (?:namens|mit Namen|heißt|named|called) \\p{Lu}\\p{Ll}+`)],
  [
    'NAME',
    words('Familie \\p{Lu}(?:\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?|\\.)|[Tt]he \\p{Lu}\\p{Ll}+ family|[Ff]amily \\p{Lu}\\.'),
  ],
  ['FILE', words(`${file}[: ]+[\\p{L}\\d./-]*\\d[\\p{L}\\d./-]*`, 'i')],
  ['EVENT', words(`(?:das|dieses|ein|unser) (?:Kind|Mädchen|Baby|Kleinkind) ${did}`, 'i')],
  ['EVENT', words(`(?:der|dieser|ein|unser) (?:Junge|Säugling|Schüler) ${did}`, 'i')],
  ['EVENT', words('(?:this|the|a) (?:child|boy|girl|baby) (?:was|has|had|came|said|told|showed)', 'i')],
  ['EVENT', words('blaue[nr]? Flecken?|Hämatome?n?|Striemen|Würgemale?|bruises?', 'i')],
]

/**
 * The passages of a text that look as if they spoke of a child, a family or a case; empty where none does. A guess in
 * both directions: it is for asking the writer, never for deciding. In the order of the text, one per passage. O(text).
 */
export function findCaseData(text: string): CaseDataSign[] {
  const found = signs.flatMap(([kind, pattern]) => {
    const hit = pattern.exec(text)
    return hit ? [{ kind, passage: hit[0], from: hit.index, to: hit.index + hit[0].length }] : []
  })
  const sorted = found.toSorted((a, b) => a.from - b.from || b.to - a.to)
  return sorted
    .filter((sign, index) => !sorted.slice(0, index).some((other) => sign.from < other.to))
    .map(({ kind, passage }) => ({ kind, passage: passage.trim() }))
}

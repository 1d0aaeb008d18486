import { encodeGlobalId } from '../relay-options.ts'
import { NameSimilarity } from '../search/name-similarity.ts'
import type { Sentence } from '../sentence.ts'
import type { NetworkContent } from './network-content.ts'
import { normaliseName } from './normalise.ts'

type StoredInstitution = NetworkContent['institutions'][number]

/** How a row of people or cooperations names an institution. */
export interface InstitutionMention {
  readonly name: string | null
  /** Register number, else the network's own number. */
  readonly number: string | null
}

export type Mentioned =
  | { readonly found: StoredInstitution }
  /** Unknown, or several of that name; the sentence says which. */
  | { readonly found: null; readonly isAmbiguous: boolean; readonly message: Sentence; readonly fix: Sentence }

/** Below this a similar name is no help. */
const worthNaming = 0.5

/**
 * Finds the institutions that rows mention: by number where one is given, else by exactly that name, else however it is spelled. What
 * has ended is found only where nothing active has that name. O(institutions) to build.
 */
export function createInstitutionFinder(
  institutions: readonly StoredInstitution[],
): (mention: InstitutionMention) => Mentioned {
  const byNumber = new Map(
    institutions.flatMap((one) =>
      // Lists for editing give the id where an institution has no number and its name is not enough.
      [encodeGlobalId('Institution', one.id), one.ownNumber, one.registerNumber].flatMap((number) =>
        number ? [[number, one] as const] : [],
      ),
    ),
  )
  const byExactName = Map.groupBy(institutions, ({ name }) => name)
  const byName = Map.groupBy(institutions, ({ name }) => normaliseName(name))
  const nearest = createNearest(institutions)
  return ({ name, number }) => {
    if (number !== null) {
      const found = byNumber.get(number)
      return found ? { found } : unknown(number, null)
    }
    const named = byExactName.get(name ?? '') ?? byName.get(normaliseName(name ?? '')) ?? []
    const open = named.filter(({ validTo }) => validTo === null)
    const candidates = open.length > 0 ? open : named
    const [found, ...others] = candidates
    if (!found) return unknown(name ?? '', nearest(name ?? ''))
    if (others.length === 0) return { found }
    // A name without a number means the one that has none, as lists of partners bring it in.
    const [unnumbered, ...more] = candidates.filter((one) => one.registerNumber === null && one.ownNumber === null)
    return unnumbered && more.length === 0 ? { found: unnumbered } : ambiguous(name ?? '', candidates.length)
  }
}

/** The most similar name; compared only for what was not found. */
function createNearest(institutions: readonly StoredInstitution[]): (name: string) => string | null {
  let shapes: { name: string; shape: ReturnType<NameSimilarity['shapeOf']> }[] | null = null
  const similarity = new NameSimilarity(institutions.map(({ name }) => name))
  const known = new Map<string, string | null>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    shapes ??= institutions.map((one) => ({ name: one.name, shape: similarity.shapeOf(one.name) }))
    const shape = similarity.shapeOf(name)
    let best: { name: string; score: number } = { name: '', score: worthNaming }
    for (const one of shapes) {
      const score = similarity.compare(shape, one.shape)
      if (score > best.score) best = { name: one.name, score }
    }
    const answer = best.name || null
    known.set(name, answer)
    return answer
  }
}

function unknown(text: string, near: string | null): Mentioned {
  const hint = near
    ? { de: ` Ist vielleicht «${near}» gemeint?`, en: ` Is “${near}” meant, perhaps?` }
    : { de: '', en: '' }
  return {
    found: null,
    isAmbiguous: false,
    message: {
      de: `Die Einrichtung «${text}» gibt es in diesem Netzwerk nicht.${hint.de}`,
      en: `There is no institution “${text}” in this network.${hint.en}`,
    },
    fix: {
      de: 'Verbessern Sie den Namen, oder bringen Sie zuerst die Liste der Einrichtungen ein.',
      en: 'Correct the name, or bring in the list of institutions first.',
    },
  }
}

function ambiguous(name: string, count: number): Mentioned {
  return {
    found: null,
    isAmbiguous: true,
    message: {
      de: `«${name}» heißen ${count} Einrichtungen dieses Netzwerks.`,
      en: `${count} institutions of this network are called “${name}”.`,
    },
    fix: {
      de: 'Tragen Sie die Registernummer oder die eigene Nummer der gemeinten ein.',
      en: 'Enter the register number or the own number of the one that is meant.',
    },
  }
}

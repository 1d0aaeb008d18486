import type { Sentence } from '../../../sentence.ts'
import { createInstitutionFinder, type Mentioned } from '../../find-institution.ts'
import type { NetworkContent } from '../../network-content.ts'
import type { LinkSide, LinkTarget } from './link-target.ts'

export type KnownSide =
  /** Stored, by its id; or new, by what rows of the file call it. */
  { readonly key: string; readonly storedId: string | null } | { readonly key: null; readonly refusal: Refusal }

interface Refusal {
  readonly message: Sentence
  readonly fix: Sentence
}

/**
 * What the sides of cooperations are: stored institutions, or new ones. Rows of one file mean the same new institution
 * if they give the same number, or exactly the same name; a name alone means the one institution with a number that
 * has it anywhere in the file (which must be surveyed first), so that a school is not created twice.
 */
export class LinkSides {
  readonly #find: (side: LinkSide) => Mentioned
  readonly #createsMissing: boolean
  /** Numbers in the file by name; several where schools are namesakes. */
  readonly #numbersByName = new Map<string, Set<string>>()

  constructor(content: NetworkContent, createsMissing: boolean) {
    this.#find = createInstitutionFinder(content.institutions)
    this.#createsMissing = createsMissing
  }

  survey({ institution, partner }: LinkTarget): void {
    for (const { name, number } of [institution, partner]) {
      if (name === null || number === null) continue
      const numbers = this.#numbersByName.get(name) ?? new Set()
      this.#numbersByName.set(name, numbers.add(number))
    }
  }

  know(side: LinkSide): KnownSide {
    const mentioned = this.#find(side)
    if (mentioned.found) return { key: mentioned.found.id, storedId: mentioned.found.id }
    if (mentioned.isAmbiguous || !this.#createsMissing || side.name === null) return { key: null, refusal: mentioned }
    const [number, ...others] = side.number === null ? [...(this.#numbersByName.get(side.name) ?? [])] : [side.number]
    const key = number !== undefined && others.length === 0 ? `number ${number}` : `name ${side.name}`
    return { key, storedId: null }
  }
}

/** Between two institutions each kind of cooperation is told once, from whichever side. */
export function linkKey(one: string, other: string, kind: string): string {
  return [...[one, other].sort(), kind].join('|')
}

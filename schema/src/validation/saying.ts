import type { Sentence } from '../sentence.ts'

/** What a rule says in a refinement of Zod, which itself knows only one language: `validate` reads the other from here. */
export function saying(sentence: Sentence): {
  readonly error: string
  readonly params: { readonly sentence: Sentence }
} {
  return { error: sentence.de, params: { sentence } }
}

import type { Sign } from './sign.ts'

/** One sign on a wheel, its word, and whom it marks. */
export interface SignKind {
  readonly sign: Sign
  readonly word: string
  readonly members: readonly { readonly id: string; readonly name: string; readonly href: string }[]
}

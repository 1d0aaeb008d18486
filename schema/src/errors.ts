import type { Sentence } from './sentence.ts'

/** What a client can tell errors apart by; part of the API (`DomainError.code`, `extensions.code`). */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'LIMIT_EXCEEDED'

/**
 * An error a user may read: its sentence says what happened and what to do, in both languages. `message` is the German
 * one, for logs. Everything else that is thrown is logged and masked by `formatError`.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super(sentence.de)
    this.sentence = sentence
  }
}

/** Thrown where something needs a signed-in user; the dashboard leads to the sign-in page. */
export class Unauthenticated extends DomainError {
  override readonly name = 'Unauthenticated'
  readonly code = 'UNAUTHENTICATED'

  constructor(sentence: Sentence = { de: 'Bitte melden Sie sich an.', en: 'Please sign in.' }) {
    super(sentence)
  }
}

/** Thrown where the viewer's role in the network does not allow it. Says nothing about other networks. */
export class Forbidden extends DomainError {
  override readonly name = 'Forbidden'
  readonly code = 'FORBIDDEN'

  constructor(
    sentence: Sentence = {
      de: 'Ihre Rolle in diesem Netzwerk erlaubt das nicht.',
      en: 'Your role in this network does not allow that.',
    },
  ) {
    super(sentence)
  }
}

/** Thrown where a thing does not exist *or* belongs to a network the viewer has no role in: the two look alike. */
export class NotFound extends DomainError {
  override readonly name = 'NotFound'
  readonly code = 'NOT_FOUND'

  constructor(
    sentence: Sentence = {
      de: 'Das gibt es hier nicht (mehr). Bitte laden Sie die Ansicht neu.',
      en: 'That is not here (any more). Please reload the view.',
    },
  ) {
    super(sentence)
  }
}

/**
 * Thrown where somebody else was faster or a rule between records forbids it; nothing was changed.
 * `laterChangeSetId`: the change set that stands against an undo, for a link to it.
 */
export class Conflict extends DomainError {
  override readonly name = 'Conflict'
  readonly code = 'CONFLICT'
  readonly laterChangeSetId: string | null

  constructor(
    sentence: Sentence = {
      de: 'Jemand hat diesen Eintrag inzwischen geändert. Es wurde nichts gespeichert; bitte laden Sie ihn neu.',
      en: 'Somebody has changed this entry in the meantime. Nothing was saved; please reload it.',
    },
    laterChangeSetId: string | null = null,
  ) {
    super(sentence)
    this.laterChangeSetId = laterChangeSetId
  }
}

/** Thrown for a value that cannot be accepted; `field` is the path of the input field, e.g. `input.postalCode`. */
export class Invalid extends DomainError {
  override readonly name = 'Invalid'
  readonly code = 'INVALID'
  readonly field: string

  constructor(field: string, sentence: Sentence) {
    super(sentence)
    this.field = field
  }
}

/** A bound on what one operation may ask for: its key for programs, its name in a sentence. */
export interface Limit {
  readonly key: 'DEPTH' | 'BREADTH' | 'COMPLEXITY' | 'ALIASES' | 'PAGE_SIZE'
  readonly name: Sentence
  readonly bound: number
  readonly advice: Sentence
}

/** Thrown where a query is too large; names the limit, the value and the bound. */
export class LimitExceeded extends DomainError {
  override readonly name = 'LimitExceeded'
  readonly code = 'LIMIT_EXCEEDED'
  readonly limit: Limit
  readonly value: number

  constructor(limit: Limit, value: number) {
    super({
      de: `Die Abfrage ist zu groß: ${limit.name.de} ist ${value}, erlaubt sind höchstens ${limit.bound}. ${limit.advice.de}`,
      en: `The query is too large: ${limit.name.en} is ${value}, at most ${limit.bound} is allowed. ${limit.advice.en}`,
    })
    this.limit = limit
    this.value = value
  }

  /** What a program reads beside the sentence. */
  get facts() {
    return { limit: this.limit.key, value: this.value, bound: this.limit.bound }
  }
}

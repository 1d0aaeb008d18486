import { PothosValidationError } from '@pothos/core'
import { readOutage } from '@schutznetz/prisma/outage.ts'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError, Invalid, LimitExceeded } from './errors.ts'
import { maximalTokens } from './limits/limits.ts'
import type { Log } from './log.ts'
import { staleCursor } from './connection/page-of.ts'
import type { Locale } from './locale.ts'
import { outageSentences } from './outage-sentences.ts'
import type { Sentence } from './sentence.ts'

/**
 * What a client may read of an error. Domain errors and what is wrong with the document itself pass; all else is logged
 * under the request's id and answered with nothing but that id, or with the sentence for a database that is not there.
 */
export function formatError(log: Log, requestId: string, locale: Locale) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = meantFor(error instanceof GraphQLError ? (error.originalError ?? error) : error)
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    }
    if (cause instanceof DomainError) {
      return { message: cause.sentence[locale], ...place, extensions: { code: cause.code, ...factsOf(cause) } }
    }
    if (isClientsOwn(formatted)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      return { message: explain(formatted.message, locale), ...place, extensions }
    }
    log.error('graphql', {
      requestId,
      path: formatted.path?.join('.'),
      error: forLog(cause),
    })
    const outage = readOutage(cause)
    return {
      message: (outage ? outageSentences[outage] : unforeseen(requestId))[locale],
      ...place,
      extensions: { code: outage ?? 'INTERNAL_SERVER_ERROR', requestId },
    }
  }
}

/** The pages that the database cuts read their cursors before any code of ours does. */
function meantFor(cause: unknown): unknown {
  const isCursor = cause instanceof PothosValidationError && cause.message.startsWith('Invalid cursor')
  return isCursor ? new Invalid('after', staleCursor) : cause
}

/** Prisma repeats what was to be written, names of people included: its reason and the place in our code are enough. */
function forLog(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause
  if (cause.name !== 'PrismaClientValidationError') return cause.stack
  const reason = cause.message.trim().split('\n').at(-1) ?? ''
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${cause.name}: ${reason}`, ...places].join('\n')
}

function factsOf(cause: DomainError): Record<string, unknown> {
  if (cause instanceof Invalid) return { field: cause.field }
  return cause instanceof LimitExceeded ? cause.facts : {}
}

function unforeseen(requestId: string): Sentence {
  return {
    de:
      'Da ist etwas schiefgegangen; bitte versuchen Sie es noch einmal. ' +
      `Hilft das nicht, nennen Sie diese Kennung: ${requestId}`,
    en: `Something went wrong; please try again. If that does not help, name this id: ${requestId}`,
  }
}

/** Syntax, validation, variables, unknown operation: the server marks only its own faults as internal. */
function isClientsOwn({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.['code']
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR'
}

const tooManyTokens: Sentence = {
  de: `Die Abfrage ist zu groß: die Zahl der Wörter und Zeichen (tokens) ist mehr als ${maximalTokens}, erlaubt sind höchstens ${maximalTokens}. Fragen Sie in mehreren Schritten.`,
  en: `The query is too large: it has more than ${maximalTokens} words and signs (tokens), at most ${maximalTokens} are allowed. Ask in several steps.`,
}

/** graphql-js stops counting at the limit, so the value can only be said to be more. */
function explain(message: string, locale: Locale): string {
  if (!/more tha[nt] \d+ tokens/.test(message)) return message
  return tooManyTokens[locale]
}

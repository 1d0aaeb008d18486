import { PothosValidationError } from '@pothos/core'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError, Invalid, LimitExceeded } from './errors.ts'
import { maximalTokens } from './limits/limits.ts'
import type { Log } from './log.ts'

/**
 * What a client may read of an error. Domain errors and what is wrong with the document itself pass; all else is logged
 * under the request's id and answered with nothing but that id.
 */
export function formatError(log: Log, requestId: string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = meantFor(error instanceof GraphQLError ? (error.originalError ?? error) : error)
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    }
    if (cause instanceof DomainError) {
      return { message: cause.message, ...place, extensions: { code: cause.code, ...factsOf(cause) } }
    }
    if (isClientsOwn(formatted)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      return { message: explain(formatted.message), ...place, extensions }
    }
    log.error('graphql', {
      requestId,
      path: formatted.path?.join('.'),
      error: forLog(cause),
    })
    const message =
      'Da ist etwas schiefgegangen; bitte versuchen Sie es noch einmal. ' +
      `Hilft das nicht, nennen Sie diese Kennung: ${requestId}`
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
  }
}

/** The pages that the database cuts read their cursors before any code of ours does. */
function meantFor(cause: unknown): unknown {
  const isCursor = cause instanceof PothosValidationError && cause.message.startsWith('Invalid cursor')
  return isCursor ? new Invalid('after', 'Diese Seitenmarke gilt nicht mehr. Bitte blättern Sie von vorn.') : cause
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

/** Syntax, validation, variables, unknown operation: the server marks only its own faults as internal. */
function isClientsOwn({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.['code']
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR'
}

/** graphql-js stops counting at the limit, so the value can only be said to be more. */
function explain(message: string): string {
  if (!/more tha[nt] \d+ tokens/.test(message)) return message
  return `Die Abfrage ist zu groß: die Zahl der Wörter und Zeichen (tokens) ist mehr als ${maximalTokens}, erlaubt sind höchstens ${maximalTokens}. Fragen Sie in mehreren Schritten.`
}

import { Prisma } from '../generated/client/client.ts'

/** What the database said no to, as far as a caller can do something about it. */
export type DatabaseRefusal =
  /** Two rows with the same key (`…_key`). */
  | { readonly kind: 'DUPLICATE'; readonly constraint: string }
  /** Two rows that cannot hold at the same time (`…_overlap`). */
  | { readonly kind: 'OVERLAP'; readonly constraint: string }
  /** A value that cannot be (`…_check`), or, without a name, one that is missing or too long. */
  | { readonly kind: 'RULE'; readonly constraint: string }
  /** Something else is built on the row, or what it refers to is not there. */
  | { readonly kind: 'REFERENCE'; readonly constraint: string | null }
  /** The row to change is not (or no longer) there. */
  | { readonly kind: 'GONE' }
  /** Somebody else was writing; the same may succeed if tried again. */
  | { readonly kind: 'BUSY' }

/**
 * Reads a database error; `null` for one that no caller can do anything about (connection lost, mistake in a query).
 * The two databases wrap the same PostgreSQL errors differently; here they become one.
 */
export function readRefusal(error: unknown): DatabaseRefusal | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const cause = causeOf(error)
  switch (error.code) {
    case 'P2002':
      return { kind: 'DUPLICATE', constraint: constraintIn(cause) ?? '' }
    case 'P2003':
    case 'P2014':
      return { kind: 'REFERENCE', constraint: cause.constraint?.index ?? constraintIn(cause) }
    case 'P2004':
    case 'P2010':
    case 'P2039':
      return readPostgres(cause)
    case 'P2000':
    case 'P2011':
      return { kind: 'RULE', constraint: '' }
    case 'P2025':
    case 'P2015':
      return { kind: 'GONE' }
    case 'P2024':
    case 'P2028':
    case 'P2034':
      return { kind: 'BUSY' }
    default:
      return null
  }
}

interface DriverCause {
  readonly code?: string
  readonly originalCode?: string
  readonly message?: string
  readonly originalMessage?: string
  readonly constraint?: { readonly index?: string }
}

function readPostgres(cause: DriverCause): DatabaseRefusal | null {
  const constraint = constraintIn(cause)
  switch (cause.originalCode ?? cause.code) {
    case '23505':
      return { kind: 'DUPLICATE', constraint: constraintIn(cause) ?? '' }
    case '23P01':
      return { kind: 'OVERLAP', constraint: constraint ?? '' }
    case '23514':
    case '23502':
      return { kind: 'RULE', constraint: constraint ?? '' }
    case '23001':
    case '23503':
      return { kind: 'REFERENCE', constraint }
    case '40001':
    case '40P01':
    case '55P03':
      return { kind: 'BUSY' }
    default:
      return null
  }
}

function causeOf(error: Prisma.PrismaClientKnownRequestError): DriverCause {
  const driverError = error.meta?.['driverAdapterError'] as { cause?: DriverCause } | undefined
  return driverError?.cause ?? {}
}

/** PostgreSQL names the constraint last, in quotes. */
function constraintIn({ originalMessage, message }: DriverCause): string | null {
  return /constraint "([^"]+)"/.exec(originalMessage ?? message ?? '')?.[1] ?? null
}

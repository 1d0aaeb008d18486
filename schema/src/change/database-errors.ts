import { Conflict, DomainError, Invalid } from '../errors.ts'

const unchanged = 'Es wurde nichts gespeichert.'

/** Sentences for constraints a user can run into; the key is part of the constraint's or its columns' name. */
const uniqueRules: readonly (readonly [RegExp, string])[] = [
  [/institution.*register_?number|register_?number/i, 'Diese Registernummer gibt es in diesem Netzwerk schon.'],
  [/own_?number/i, 'Diese eigene Nummer gibt es in diesem Netzwerk schon.'],
  [/slug/i, 'Ein Netzwerk mit dieser Adresse gibt es schon. Bitte wählen Sie eine andere.'],
  [/ags/i, 'Diese Kommune gehört schon zum Netzwerk.'],
  [/district/i, 'Einen Stadtteil mit diesem Namen gibt es schon.'],
]

interface DatabaseFailure {
  /** SQLSTATE of PostgreSQL. */
  readonly state: string
  /** All the text that names the constraint or its columns. */
  readonly detail: string
}

/** SQLSTATE by Prisma's own code, for errors whose adapter does not pass the original on. */
const stateByPrismaCode: Readonly<Record<string, string>> = {
  P2002: '23505',
  P2003: '23503',
  P2004: '23514',
  P2011: '23502',
  P2034: '40001',
  P2039: '23P01',
}

/**
 * Turns what the database refuses into the error a user can act on; anything else is thrown on as it is.
 * The transaction is rolled back by then, so every sentence may say that nothing was kept.
 */
export function asDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error
  const failure = readFailure(error)
  if (!failure) return error
  switch (failure.state) {
    case '23P01':
      return new Conflict(
        `Für diesen Zeitraum gibt es schon einen Eintrag, der sich überschneidet. ${unchanged} ` +
          'Beenden Sie zuerst den bisherigen Eintrag oder wählen Sie einen anderen Tag.',
      )
    case '23505':
      return new Conflict(`${uniqueSentence(failure.detail)} ${unchanged}`)
    case '23503':
      return new Conflict(
        `Der Eintrag hängt mit einem anderen zusammen, den es nicht (mehr) gibt oder der noch gebraucht wird. ${unchanged} ` +
          'Bitte laden Sie die Ansicht neu.',
      )
    case '23502':
    case '23514':
    case '22001':
      return new Invalid('input', `Eine Angabe passt nicht zu den Regeln des Eintrags. ${unchanged}`)
    case '40001':
    case '40P01':
      return new Conflict(
        `Jemand hat im selben Augenblick geschrieben. ${unchanged} Bitte versuchen Sie es noch einmal.`,
      )
    default:
      return error
  }
}

function uniqueSentence(detail: string): string {
  const rule = uniqueRules.find(([pattern]) => pattern.test(detail))
  return rule?.[1] ?? 'Einen solchen Eintrag gibt es schon.'
}

function readFailure(error: unknown): DatabaseFailure | null {
  if (!(error instanceof Error)) return null
  const { code, meta } = error as { code?: unknown; meta?: unknown }
  const cause = findCause(meta)
  const state = cause?.originalCode ?? (typeof code === 'string' ? stateByPrismaCode[code] : undefined)
  return state ? { state, detail: `${error.message} ${JSON.stringify(meta ?? {})}` } : null
}

/** The adapter's own error lies in `meta.driverAdapterError.cause`. */
function findCause(meta: unknown): { originalCode?: string } | null {
  const adapterError = (meta as { driverAdapterError?: { cause?: unknown } } | undefined)?.driverAdapterError
  const cause = adapterError?.cause
  return cause !== null && typeof cause === 'object' ? (cause as { originalCode?: string }) : null
}

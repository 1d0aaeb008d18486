import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

export interface StatementObserver {
  /** The SQL texts since the start or the last `clear`, in order of sending. */
  readonly statements: readonly string[]
  clear(): void
  stop(): void
}

/** Framing of transactions asks for nothing. */
const isFraming = (text: string) => /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i.test(text)

/**
 * Writes down every statement that this process sends to a database while it is observed, at the drivers themselves:
 * for tests that pin how often a read asks.
 */
export function observeStatements(): StatementObserver {
  const statements: string[] = []
  const note = (query: unknown): void => {
    const text = typeof query === 'string' ? query : ((query as { readonly text?: string } | null)?.text ?? '')
    if (!isFraming(text)) statements.push(text)
  }
  const restore = [observe(pg.Client.prototype, note), observe(PGlite.prototype, note)]
  return {
    statements,
    clear: () => void statements.splice(0),
    stop: () => restore.forEach((undo) => undo()),
  }
}

/** Puts itself before `query`, wherever in the chain of prototypes it is defined. */
function observe(prototype: object, note: (query: unknown) => void): () => void {
  const original = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown
  const own = Object.getOwnPropertyDescriptor(prototype, 'query')
  Object.defineProperty(prototype, 'query', {
    configurable: true,
    writable: true,
    value(this: unknown, ...args: unknown[]) {
      note(args[0])
      return Reflect.apply(original, this, args)
    },
  })
  return () => {
    if (own) Object.defineProperty(prototype, 'query', own)
    else Reflect.deleteProperty(prototype, 'query')
  }
}

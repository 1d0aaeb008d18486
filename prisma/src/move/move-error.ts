/**
 * The data cannot be carried from one database to the other. The command shows the message, one German sentence, and
 * ends; the source is as it was, and the target is empty. The technical cause is in `cause`.
 */
export class MoveError extends Error {
  override readonly name = 'MoveError'
}

/** @throws MoveError with the reason of a step that failed. */
export function moveFailed(error: unknown): never {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  throw new MoveError(
    `Der Umzug ist misslungen: ${reason}. Die bisherige Datenbank ist unverändert, die neue ist leer geblieben.`,
    { cause: error },
  )
}

/**
 * The database cannot be opened. Thrown by `openDatabase` only; the process shows the message, one German sentence that
 * says what is wrong and what to do, and ends. The technical cause is in `cause`.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/**
 * A backup cannot be made, read or restored. The command shows the message, one German sentence, and ends; nothing has
 * been changed. The technical cause is in `cause`.
 */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

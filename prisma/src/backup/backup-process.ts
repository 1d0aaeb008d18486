import { constants, setPriority } from 'node:os'
import { type BackupOrder, makeBackup, type MadeBackup } from './make-backup.ts'
import { reasonOf } from './wording.ts'

/** What the process tells the server that started it. */
export type BackupNews =
  /** The files are copied: checkpoints may happen again. */
  | { readonly kind: 'COPIED' }
  | { readonly kind: 'MADE'; readonly made: MadeBackup }
  | { readonly kind: 'FAILED'; readonly reason: string }

/** Settles when it is said: ending before that would swallow it. */
function tell(news: BackupNews): Promise<void> {
  return new Promise((resolve) => process.send?.(news, () => resolve()))
}

// A server that is gone needs no backup; the next start clears away what is unfinished.
const leave = (): never => process.exit(1)
process.on('disconnect', leave)
setPriority(constants.priority.PRIORITY_LOW)

const order = JSON.parse(process.argv[2] ?? '') as BackupOrder
try {
  const made = await makeBackup(order, () => void tell({ kind: 'COPIED' }))
  await tell({ kind: 'MADE', made })
} catch (error) {
  await tell({ kind: 'FAILED', reason: reasonOf(error) })
}
process.off('disconnect', leave)
process.disconnect()

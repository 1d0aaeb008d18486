import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { BackupError } from './backup-error.ts'
import type { BackupNews } from './backup-process.ts'
import type { BackupOrder, MadeBackup } from './make-backup.ts'

const program = fileURLToPath(new URL('./backup-process.ts', import.meta.url))

export interface BackupProcess {
  /** Settles as soon as checkpoints may happen again, whatever became of the backup. */
  readonly copied: Promise<void>
  /** @throws BackupError with the reason, as part of a German sentence. */
  readonly made: Promise<MadeBackup>
  kill(): void
}

/**
 * Makes a backup in a process of its own with low priority: copying, packing and opening take seconds and a second
 * PostgreSQL in memory, of which the server shall feel nothing, and which it gets back.
 */
export function runBackupProcess(order: BackupOrder): BackupProcess {
  const child = fork(program, [JSON.stringify(order)], {
    // Code of PostgreSQL that runs for seconds is not worth optimising: 240 MB instead of 720, and no slower.
    execArgv: ['--disable-warning=ExperimentalWarning', '--liftoff-only'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const made = untilMade(child)
  const copied = new Promise<void>((resolve) => {
    child.on('message', (news: BackupNews) => {
      if (news.kind === 'COPIED') resolve()
    })
    made.then(
      () => resolve(),
      () => resolve(),
    )
  })
  return { copied, made, kill: () => void child.kill('SIGKILL') }
}

function untilMade(child: ChildProcess): Promise<MadeBackup> {
  return new Promise((resolve, reject) => {
    child.on('message', (news: BackupNews) => {
      if (news.kind === 'MADE') resolve(news.made)
      if (news.kind === 'FAILED') reject(new BackupError(news.reason))
    })
    child.on('error', (error) => reject(new BackupError(error.message)))
    // Its last words may arrive after its end, but not after the channel's.
    void Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(([[code, signal]]) =>
      reject(new BackupError(`der Vorgang endete mit ${signal ?? `Code ${code}`}`)),
    )
  })
}

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { FolderHeld, lockFolder } from '../embedded/folder-lock.ts'
import { databaseFolder } from '../embedded/open-folder.ts'
import { BackupError } from './backup-error.ts'
import { takeAnswer, withdrawRequest, writeRequest } from './backup-request.ts'
import { makeBackup, type MadeBackup } from './make-backup.ts'
import { reasonOf } from './wording.ts'

/** Milliseconds that a running server may take to notice: it may just be reading a large network. */
const patience = 30_000

/**
 * Makes a backup now: by ourselves where nobody holds the folder, else by asking the server that does.
 * @throws BackupError with a sentence that says why there is none.
 */
export async function requestBackup(dataDir: string, now: Date): Promise<MadeBackup> {
  if (!existsSync(databaseFolder(dataDir))) {
    throw new BackupError(`Im Ordner ${dataDir} ist keine Datenbank, die zu sichern wäre.`)
  }
  try {
    return await makeAlone(dataDir, now)
  } catch (error) {
    if (error instanceof FolderHeld) return askServer(dataDir, error.holder)
    throw new BackupError(`Die Sicherung ist misslungen: ${reasonOf(error)}. Es wurde nichts verändert.`, {
      cause: error,
    })
  }
}

async function makeAlone(dataDir: string, now: Date): Promise<MadeBackup> {
  const lock = lockFolder(dataDir)
  try {
    return await makeBackup({ dataDir, createdAt: now.toISOString(), isByHand: true })
  } finally {
    lock.release()
  }
}

async function askServer(dataDir: string, holder: number | null): Promise<MadeBackup> {
  const id = randomUUID()
  const asked = Date.now()
  await writeRequest(dataDir, id)
  for (;;) {
    await wait(200)
    const answer = await takeAnswer(dataDir, id)
    if (answer?.made) return answer.made
    if (answer) throw new BackupError(`Die Sicherung ist misslungen: ${answer.reason}. Schutznetz läuft weiter.`)
    if (holder !== null && !isAlive(holder)) {
      throw new BackupError('Schutznetz hat während der Sicherung geendet. Bitte den Befehl noch einmal geben.')
    }
    if (Date.now() - asked > patience && (await withdrawRequest(dataDir, id))) {
      throw new BackupError(
        `Das laufende Schutznetz${holder === null ? '' : ` (Prozess ${holder})`} nimmt keinen Auftrag zur Sicherung an. ` +
          'Bitte beenden und den Befehl noch einmal geben.',
      )
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is one, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

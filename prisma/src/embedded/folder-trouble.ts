import { constants, existsSync } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readOutage } from '../outage.ts'
import { StartError } from '../start-error.ts'

/** PostgreSQL cannot go on without room for one more file of its log. */
const leastFreeBytes = 16 * 1024 * 1024

/**
 * Refuses a database this process may not write, before PostgreSQL starts on it: PostgreSQL would fail half-way, and
 * that looks like damage.
 * @throws StartError
 */
export async function refuseUnwritable(databaseFolder: string): Promise<void> {
  const needed = ['', 'PG_VERSION', 'global', 'global/pg_control', 'base', 'pg_wal']
  for (const path of needed.map((name) => join(databaseFolder, name)).filter((path) => existsSync(path))) {
    await access(path, constants.R_OK | constants.W_OK).catch((error: unknown) => {
      throw new StartError(notWritable(databaseFolder), { cause: error })
    })
  }
}

/** Whether something went wrong in the folder because its disk is full. PostgreSQL says so only in its log. */
export async function isDiskFull(folder: string, error: unknown, said: readonly string[] = []): Promise<boolean> {
  if (readOutage(error) === 'DISK_FULL' || said.some((line) => /No space left|quota exceeded/i.test(line))) return true
  const disk = await statfs(folder).catch(() => null)
  return disk !== null && disk.bavail * disk.bsize < leastFreeBytes
}

/** The sentence for a folder that is read-only, or another user's. */
export function notWritable(folder: string): string {
  return `Der Ordner ${folder} ist schreibgeschützt oder gehört einem anderen Benutzer. Es wurde nichts verändert. Bitte dem Benutzer, der Schutznetz startet, Lese- und Schreibrechte geben oder mit DATA_DIR einen anderen Ordner wählen.`
}

/** The sentence for a start that finds no space; the data are not at fault, so no backup is needed. */
export function diskFull(folder: string): string {
  return `Auf dem Datenträger mit dem Ordner ${folder} ist kein Platz mehr. Die Daten darin sind unversehrt. Bitte Platz schaffen und Schutznetz noch einmal starten.`
}

/** The sentence for a database that could not go on while it served; `line` is what PostgreSQL said last. */
export function brokenDown(folder: string, line: string): string {
  const isFull = /No space left|quota exceeded/i.test(line)
  const what = isFull
    ? `Auf dem Datenträger mit dem Ordner ${folder} ist kein Platz mehr`
    : `Die Datenbank im Ordner ${folder} konnte nicht weiterarbeiten (${line.replace(/^.*?(?=PANIC|FATAL)/, '')})`
  return `${what}; Schutznetz hat sich darum beendet. Alles, was bestätigt wurde, ist gespeichert. Bitte ${isFull ? 'Platz schaffen und ' : ''}Schutznetz noch einmal starten.`
}

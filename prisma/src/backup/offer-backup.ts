import { existsSync } from 'node:fs'
import type { DamagedFolder } from '../embedded/damaged-folder.ts'
import { databaseFolder } from '../embedded/open-folder.ts'
import { StartError } from '../start-error.ts'
import { readManifest } from './archive.ts'
import { type BackupFile, backupsFolder, listBackups } from './backup-files.ts'
import { listAside } from './set-aside.ts'
import { inGermanTime } from './wording.ts'

/** The error for a damaged database with what can be done about it: the newest backup that is still whole. */
export async function offeringBackup(error: DamagedFolder, dataDir: string): Promise<StartError> {
  const backup = await newestWhole(dataDir)
  const advice = backup
    ? offer(backup)
    : `Es gibt keine brauchbare Sicherung in ${backupsFolder(dataDir)}: bitte eine von anderer Stelle einspielen ` +
      '(npm run restore -- DATEI) oder mit DATA_DIR einen anderen Ordner wählen; der beschädigte bleibt, wie er ist.'
  return new StartError(`${error.message} ${advice}`, { cause: error.cause })
}

/**
 * A folder with backups but without a database has lost it, or a restore was cut off between two steps. An empty
 * database in its place would look as if everything were gone.
 * @throws StartError that says how it comes back.
 */
export async function refuseMissingDatabase(dataDir: string): Promise<void> {
  if (existsSync(databaseFolder(dataDir))) return
  const backup = await newestWhole(dataDir)
  const [aside] = await listAside(dataDir)
  if (!backup && aside === undefined) return
  const kept = aside === undefined ? '' : ` Die vorige Datenbank liegt in ${aside}.`
  throw new StartError(
    `Im Ordner ${dataDir} fehlt die Datenbank.${kept}${backup ? ` ${offer(backup)}` : ''} ` +
      'Um leer zu beginnen, bitte mit DATA_DIR einen anderen Ordner wählen.',
  )
}

function offer({ path, createdAt }: BackupFile): string {
  return `Die neueste geprüfte Sicherung ist vom ${inGermanTime(createdAt)}: npm run restore -- ${path}`
}

/** A backup was whole when it got its name; a failing disk may have taken it since. */
async function newestWhole(dataDir: string): Promise<BackupFile | null> {
  for (const backup of await listBackups(dataDir)) {
    if (await readManifest(backup.path).catch(() => null)) return backup
  }
  return null
}

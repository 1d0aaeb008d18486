import { readManifest } from '../src/backup/archive.ts'
import { type BackupFile, backupsFolder, listBackups } from '../src/backup/backup-files.ts'
import { requestBackup } from '../src/backup/request-backup.ts'
import { inGermanTime, inMegabytes, linesOf } from '../src/backup/wording.ts'
import { readCommandLine, refuseServer, runCommand, type Terminal } from './command.ts'

const usage = `Aufruf: npm run backup            sichert die eingebaute Datenbank jetzt, auch während Schutznetz läuft
        npm run backup -- --list  zeigt, welche Sicherungen es gibt`

await runCommand(async (terminal) => {
  const { values } = readCommandLine({ list: { type: 'boolean' }, help: { type: 'boolean' } }, usage)
  if (values.help) return terminal.say(usage)
  refuseServer()
  if (values.list) return list(terminal)
  terminal.say('▸ Die Datenbank wird gesichert, die Sicherung geöffnet und geprüft …')
  const { path, bytes, manifest } = await requestBackup(terminal.dataDir, new Date())
  terminal.say(`Geprüfte Sicherung: ${path} (${inMegabytes(bytes)})`)
  linesOf(manifest).forEach(terminal.say)
})

async function list({ dataDir, say }: Terminal): Promise<void> {
  const backups = await listBackups(dataDir)
  if (backups.length === 0) return say(`In ${backupsFolder(dataDir)} ist keine Sicherung.`)
  for (const backup of backups) say(await lineOf(backup))
  const bytes = backups.reduce((sum, backup) => sum + backup.bytes, 0)
  say(`${backups.length} Sicherungen, zusammen ${inMegabytes(bytes)}`)
}

async function lineOf({ path, createdAt, isByHand, bytes }: BackupFile): Promise<string> {
  const manifest = await readManifest(path).catch(() => null)
  const networks = manifest?.contents.networks.map(({ name, changes }) => `${name} (${changes} Änderungen)`).join(', ')
  const content = manifest ? networks || 'noch kein Netzwerk' : 'BESCHÄDIGT'
  return `${inGermanTime(createdAt)}  ${inMegabytes(bytes).padStart(9)}  ${isByHand ? 'von Hand' : 'stündlich'}  ${path}\n    ${content}`
}

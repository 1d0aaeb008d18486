import type { Manifest } from './manifest.ts'

const time = new Intl.DateTimeFormat('de-DE', {
  ...{
    timeZone: 'Europe/Berlin',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
})

/** For example "26.11.2026, 14:00 Uhr". */
export function inGermanTime(instant: Date): string {
  return `${time.format(instant)} Uhr`
}

/** For example "4,2 MB". */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`
}

/** What is in a backup, one line per fact. */
export function linesOf({ createdAt, contents }: Manifest): string[] {
  const { networks, migrations, rowsByTable } = contents
  const rows = Object.values(rowsByTable).reduce((sum, count) => sum + count, 0)
  return [
    `Stand vom ${inGermanTime(new Date(createdAt))}, Fassung der Datenbank ${migrations.at(-1) ?? '–'}, ${inGerman(rows)} Zeilen`,
    ...(networks.length === 0 ? ['  noch kein Netzwerk'] : []),
    ...networks.map(({ name, institutions, people, changes, newestChange }) => {
      const newest = newestChange === null ? '' : `, zuletzt am ${inGermanTime(new Date(newestChange))}`
      return `  ${name}: ${inGerman(institutions)} Einrichtungen, ${inGerman(people)} Personen, ${inGerman(changes)} Änderungen${newest}`
    }),
  ]
}

function inGerman(count: number): string {
  return count.toLocaleString('de-DE')
}

/** Why something with files failed, as part of a German sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'der Datenträger ist voll'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'der Ordner ist nicht beschreibbar'
    default:
      return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

import type { BackupFile } from './backup-files.ts'

/** Writes days as 2026-11-26. */
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** How many are kept: the newest of each of so many hours, days and weeks in which there is one. */
const kept: readonly (readonly [number, (instant: Date) => string])[] = [
  [24, (instant) => instant.toISOString().slice(0, 13)],
  [14, dayInBerlin],
  [8, mondayInBerlin],
]

/** Backups that may go. Those that somebody asked for never do. */
export function expendable(backups: readonly BackupFile[]): BackupFile[] {
  const own = backups
    .filter(({ isByHand }) => !isByHand)
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  const keep = new Set(
    kept.flatMap(([count, spanOf]) => {
      const newestOfSpan = own.filter(
        ({ createdAt }, index) => index === 0 || spanOf(own[index - 1]?.createdAt ?? createdAt) !== spanOf(createdAt),
      )
      return newestOfSpan.slice(0, count)
    }),
  )
  return own.filter((backup) => !keep.has(backup))
}

function dayInBerlin(instant: Date): string {
  return berlin.format(instant)
}

function mondayInBerlin(instant: Date): string {
  const day = new Date(`${dayInBerlin(instant)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString().slice(0, 10)
}

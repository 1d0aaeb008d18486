import { expect, it } from 'vitest'
import type { BackupFile } from '../src/backup/backup-files.ts'
import { expendable } from '../src/backup/retention.ts'

const hour = 3_600_000

function backup(createdAt: Date, isByHand = false): BackupFile {
  return { path: createdAt.toISOString(), createdAt, isByHand, bytes: 1 }
}

/** What is there after so many hours with a backup each, looked through after each. */
function afterHours(count: number, start = Date.UTC(2026, 0, 1, 0, 30)): BackupFile[] {
  let kept: BackupFile[] = []
  for (let index = 0; index < count; index += 1) {
    kept.push(backup(new Date(start + index * hour)))
    const gone = new Set(expendable(kept))
    kept = kept.filter((each) => !gone.has(each))
  }
  return kept.toReversed()
}

it('keeps all of a day', () => {
  expect(afterHours(24)).toHaveLength(24)
})

it('keeps after a hundred days the last 24 hours, 14 days and 8 weeks', () => {
  const kept = afterHours(100 * 24)
  const ages = kept.map(({ createdAt }) => ((kept[0]?.createdAt.getTime() ?? 0) - createdAt.getTime()) / hour)
  expect(ages.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, index) => index))
  const days = kept.map(({ createdAt }) => createdAt.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }))
  expect(new Set(days).size).toBeGreaterThanOrEqual(14 + 5)
  expect(ages.at(-1)).toBeGreaterThan(7 * 7 * 24 - 7 * 24)
  expect(ages.at(-1)).toBeLessThan(8 * 7 * 24)
  // The newest hour is also the newest of its day and week.
  expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8)
  expect(kept.length).toBeGreaterThanOrEqual(24 + 12 + 5)
})

it('counts hours in which there is a backup, not hours that have passed', () => {
  const yearly = [2020, 2021, 2022].map((year) => backup(new Date(Date.UTC(year, 5, 1))))
  expect(expendable(yearly)).toEqual([])
})

it('keeps the newest of an hour, and every one that somebody asked for', () => {
  const early = backup(new Date('2026-11-26T12:05:00Z'))
  const late = backup(new Date('2026-11-26T12:55:00Z'))
  const byHand = [10, 20].map((minute) => backup(new Date(`2026-11-26T12:${minute}:00Z`), true))
  expect(expendable([early, ...byHand, late])).toEqual([early])
})

import type { Day } from '../src/model/day.ts'
import { isActiveOn } from '../src/model/day.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'

/** The rows a day is made of: those whose validity contains it, and events up to and including it. */
export function rowsOfDay(records: NetworkRecords, day: Day): NetworkRecords {
  const kept = Object.entries(records).map(([key, rows]) => [
    key,
    Array.isArray(rows) ? rows.filter((row: Row) => existsOn(row, day)) : rows,
  ])
  return Object.fromEntries(kept) as NetworkRecords
}

interface Row {
  readonly id: string
  readonly validFrom?: Day | null
  readonly validTo?: Day | null
  readonly confirmedOn?: Day
  readonly issuedOn?: Day | null
}

function existsOn(row: Row, day: Day): boolean {
  if (row.confirmedOn !== undefined) return row.confirmedOn <= day
  if (row.issuedOn !== undefined) return row.issuedOn === null || row.issuedOn <= day
  return isActiveOn({ validFrom: row.validFrom ?? null, validTo: row.validTo ?? null }, day)
}

/** The same network under other ids and in another order of rows; both follow from `salt` alone. */
export function relabelled(records: NetworkRecords, salt: number): NetworkRecords {
  const lists = Object.entries(records).filter((entry): entry is [string, Row[]] => Array.isArray(entry[1]))
  const newIds = new Map(
    lists.flatMap(([, rows]) => rows.map((row) => [row.id, `${scramble(row.id, salt)}-${row.id}`])),
  )
  const renamed = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, (typeof value === 'string' && newIds.get(value)) || value]),
    ) as unknown as Row
  const shuffled = lists.map(([key, rows]) => [
    key,
    rows.map(renamed).toSorted((a, b) => scramble(a.id, salt) - scramble(b.id, salt)),
  ])
  return { ...records, ...Object.fromEntries(shuffled) } as NetworkRecords
}

/** FNV-1a over text and salt: no randomness of its own, so a counterexample can be repeated. */
function scramble(text: string, salt: number): number {
  let hash = 2166136261 ^ salt
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return hash >>> 0
}

import type { Day } from '../src/model/day.ts'
import { isActiveOn } from '../src/model/day.ts'
import type { NetworkRecords } from '../src/model/network-records.ts'

/**
 * The rows a day is made of: those whose validity contains it, and events up to and including it; of what is told later
 * (an answer, a cancellation) nothing is known yet. What is planned for a later day is known already.
 */
export function rowsOfDay(records: NetworkRecords, day: Day): NetworkRecords {
  const kept = Object.entries(records).map(([key, rows]) => [
    key,
    Array.isArray(rows) ? rows.filter((row: Row) => existsOn(row, day)).map((row: Row) => asKnownOn(row, day)) : rows,
  ])
  return Object.fromEntries(kept) as NetworkRecords
}

/** Any row, as far as changes of rows go. */
export interface Row {
  readonly id: string
  readonly validFrom?: Day | null
  readonly validTo?: Day | null
  readonly confirmedOn?: Day
  readonly openedOn?: Day
  readonly issuedOn?: Day | null
  readonly answeredOn?: Day | null
  readonly cancelledOn?: Day | null
}

function existsOn(row: Row, day: Day): boolean {
  const event = row.confirmedOn ?? row.openedOn
  if (event !== undefined) return event <= day
  if (row.issuedOn !== undefined) return row.issuedOn === null || row.issuedOn <= day
  return isActiveOn({ validFrom: row.validFrom ?? null, validTo: row.validTo ?? null }, day)
}

function asKnownOn(row: Row, day: Day): Row {
  const isToCome = (of: Day | null | undefined) => of !== undefined && of !== null && of > day
  return {
    ...row,
    ...(isToCome(row.answeredOn) && { answeredOn: null }),
    ...(isToCome(row.cancelledOn) && { cancelledOn: null }),
  }
}

/** The lists of a network's rows by their names. */
export function rowLists(records: NetworkRecords): [keyof NetworkRecords, Row[]][] {
  return Object.entries(records).filter((entry): entry is [keyof NetworkRecords, Row[]] => Array.isArray(entry[1]))
}

/** Other ids for all rows; they follow from `salt` alone. */
export function newIds(records: NetworkRecords, salt: number): ReadonlyMap<string, string> {
  return new Map(
    rowLists(records).flatMap(([, rows]) => rows.map(({ id }) => [id, `${scramble(id, salt)}-${id}`] as const)),
  )
}

/** The same network under other ids and in another order of rows; both follow from `salt` alone. */
export function relabelled(records: NetworkRecords, salt: number): NetworkRecords {
  const ids = newIds(records, salt)
  const renamed = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, (typeof value === 'string' && ids.get(value)) || value]),
    ) as unknown as Row
  const lists = rowLists(records).map(([key, rows]) => [key, rows.map(renamed)])
  return reordered({ ...records, ...Object.fromEntries(lists) } as NetworkRecords, salt)
}

/** The same rows in another order, which follows from `salt` alone. */
export function reordered(records: NetworkRecords, salt: number): NetworkRecords {
  const lists = rowLists(records).map(([key, rows]) => [
    key,
    rows.toSorted((a, b) => scramble(a.id, salt) - scramble(b.id, salt)),
  ])
  return { ...records, ...Object.fromEntries(lists) } as NetworkRecords
}

/** Names of persons and titles of paths stay in their order: of two that began alike the first by name is taken. */
const namedFields = ['name', 'title', 'labelDe', 'labelEn', 'lastName', 'firstName']
const ordered: ReadonlySet<string> = new Set(['people', 'reportingPaths'])

/** The same network under other names, in the same ids; they follow from `salt` alone. */
export function renamed(records: NetworkRecords, salt: number): NetworkRecords {
  const lists = rowLists(records).map(([key, rows]) => {
    const newName = (name: string) => (ordered.has(key) ? `Neu ${name}` : `${scramble(name, salt)} ${name}`)
    const rename = (row: Row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) =>
          namedFields.includes(field) && typeof value === 'string' ? [field, newName(value)] : [field, value],
        ),
      )
    return [key, rows.map(rename)]
  })
  return { ...records, ...Object.fromEntries(lists) } as NetworkRecords
}

/** FNV-1a over text and salt: no randomness of its own, so a counterexample can be repeated. */
function scramble(text: string, salt: number): number {
  let hash = 2166136261 ^ salt
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return hash >>> 0
}

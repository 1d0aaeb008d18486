import fc from 'fast-check'
import type { Dated, Day } from '../../src/model/day.ts'

/** The day the properties ask about; the bounds below lie around it and on it. */
export const someDay: Day = '2026-11-22'

export const days = [
  '2023-05-01',
  '2024-11-21',
  '2025-11-22',
  '2026-11-21',
  someDay,
  '2026-11-23',
  '2027-02-20',
  '2027-06-30',
]
export const day = fc.constantFrom(...days)
export const maybeDay = fc.option(day)
export const index = fc.nat({ max: 999 })

/** Up to so many, and really that many now and then: fast-check by itself stops at ten. */
export const many = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { maxLength, size: 'max' })

/** Mostly not there: a meeting that was cancelled, an institution that became another. */
export const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

/** Days of events: twelve months and six weeks before the day, on it and around it, and ahead in its year. */
export const eventDay = fc.constantFrom(
  '2025-11-22',
  '2025-11-23',
  '2026-03-10',
  '2026-06-01',
  '2026-10-11',
  '2026-10-12',
  '2026-11-21',
  someDay,
  '2026-11-23',
  '2026-12-03',
)

const bounds: fc.Arbitrary<Dated> = fc
  .tuple(maybeDay, maybeDay)
  .map(([a, b]) => (a !== null && b !== null && b < a ? { validFrom: b, validTo: a } : { validFrom: a, validTo: b }))

/** Begun, ended or both, never ending before it begins; mostly open, or hardly anything would be there to be counted. */
export const dates: fc.Arbitrary<Dated> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ validFrom: null, validTo: null }) },
  { weight: 2, arbitrary: bounds },
)

/** Signed, adopted or issued: mostly in the past, now and then ahead or on an unknown day. */
export const doneOn = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...days.slice(0, 5)) },
  { weight: 2, arbitrary: maybeDay },
)

/** Due: mostly ahead, also on the very bounds of a notice of 90 days, now and then past or on an unknown day. */
export const dueOn = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2027-02-20', '2027-02-21', '2027-06-30') },
  { weight: 2, arbitrary: maybeDay },
)

export function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % items.length]
}

export function withOne(ids: readonly string[], choice: number, use: (id: string) => void): void {
  const id = pick(ids, choice)
  if (id !== undefined) use(id)
}

export type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

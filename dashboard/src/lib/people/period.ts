import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'

interface Period {
  readonly validFrom?: Day | null
  /** First day after; the reader sees the last day before it. */
  readonly validTo?: Day | null
}

/** «seit 01.03.2024», «ab 01.03.2027», «01.03.2024 bis 31.07.2026»: days as people say them, both included. */
export function periodWords({ validFrom, validTo }: Period, asOf: Day): string {
  const until = validTo ? formatDay(addDays(validTo, -1)) : null
  if (!validFrom) return until ? m.people_until({ until }) : m.people_always()
  const from = formatDay(validFrom)
  if (until) return m.people_from_until({ from, until })
  return validFrom <= asOf ? m.people_since({ from }) : m.people_from({ from })
}

/** A day on which one of the periods holds, next to a day on which none does: the last before it, else the first after. */
export function dayInside(periods: readonly Period[], asOf: Day): Day | null {
  const ended = periods.flatMap(({ validTo }) => (validTo && validTo <= asOf ? [addDays(validTo, -1)] : []))
  const coming = periods.flatMap(({ validFrom }) => (validFrom && validFrom > asOf ? [validFrom] : []))
  return ended.toSorted().at(-1) ?? coming.toSorted()[0] ?? null
}

import { formatDay } from '#lib/format/day.ts'
import { m } from '#lib/paraglide/messages.js'

interface Period {
  readonly validFrom?: string | null
  /** First day after; the reader sees the last day before it. */
  readonly validTo?: string | null
}

/** «seit Beginn», «ab 01.01.2027», «01.01.2026 bis 31.12.2026»: days as people say them, both included. */
export function periodWords({ validFrom, validTo }: Period): string {
  const from = validFrom ? formatDay(validFrom) : null
  const until = validTo ? formatDay(dayBefore(validTo)) : null
  if (from && until) return m.settings_period_from_to({ from, until })
  if (from) return m.settings_period_from({ from })
  return until ? m.settings_period_until({ until }) : m.settings_since_ever()
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

import type { Label } from '../catalogue/types.ts'
import type { Day } from '../model/day.ts'
import { addDays } from '../model/day.ts'

/** SOON = within a month; UNKNOWN = only undated ones are left, somebody has to ask. */
export type DueUrgency = 'OVERDUE' | 'SOON' | 'LATER' | 'UNKNOWN'

interface Figures {
  readonly today: Day
  readonly count: number
  readonly overdue: number
  /** The undated ones in words. */
  readonly undatedWords: Label
  readonly earliest: Day | null
}

/** Days that count as soon. */
const soonDays = 30

export function urgencyOf({ today, overdue, earliest }: Figures): DueUrgency {
  if (earliest === null) return 'UNKNOWN'
  if (overdue > 0) return 'OVERDUE'
  return earliest <= addDays(today, soonDays) ? 'SOON' : 'LATER'
}

/** The urgency in words: «überfällig», «2 überfällig», «heute», «in 23 Tagen», «3 ohne Datum». */
export function urgencyWordsOf({ today, count, overdue, undatedWords, earliest }: Figures): Label {
  if (earliest === null) return undatedWords
  if (overdue === count) return { de: 'überfällig', en: 'overdue' }
  if (overdue > 0) return { de: `${overdue} überfällig`, en: `${overdue} overdue` }
  return daysAhead(daysBetween(today, earliest))
}

function daysAhead(days: number): Label {
  if (days === 0) return { de: 'heute', en: 'today' }
  if (days === 1) return { de: 'morgen', en: 'tomorrow' }
  return { de: `in ${days} Tagen`, en: `in ${days} days` }
}

const dayInMilliseconds = 86_400_000

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds
}

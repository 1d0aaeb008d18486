import { addDays, type Day } from '@schutznetz/domain/model/day.ts'
import type { MeetingFilter, MeetingKind, TrainingFilter } from '#lib/generated/graphql.ts'

type ReadableSearch = Pick<URLSearchParams, 'get'>

export const meetingKinds: readonly MeetingKind[] = [
  ...(['NETWORK_MEETING', 'KICK_OFF', 'CONFERENCE'] as const),
  ...(['MULTIPLIER_EXCHANGE', 'SPECIALIST_EXCHANGE', 'STEERING_GROUP'] as const),
]

/** Kinds of events one can look for: of meetings, all trainings, or only those that bring professions together. */
type EventKind = MeetingKind | 'TRAINING' | 'INTERDISCIPLINARY'

const eventKinds: readonly string[] = [...meetingKinds, 'TRAINING', 'INTERDISCIPLINARY'] satisfies EventKind[]

/** What the calendar shows; all of it stands in the address. */
export interface CalendarSearch {
  readonly words: string
  readonly kind: EventKind | null
  /** Four digits. */
  readonly year: string | null
}

/** Reads the search from an address; what it does not understand counts as not said. */
export function readCalendarSearch(search: ReadableSearch): CalendarSearch {
  const [kind, year] = [search.get('kind') ?? '', search.get('year') ?? '']
  return {
    words: search.get('words')?.trim() ?? '',
    kind: eventKinds.includes(kind) ? (kind as EventKind) : null,
    year: /^\d{4}$/.test(year) ? year : null,
  }
}

export function isNarrowed({ words, kind, year }: CalendarSearch): boolean {
  return words !== '' || kind !== null || year !== null
}

interface Range {
  readonly from?: Day
  readonly until?: Day
}

/** What lies ahead on the day, itself included. */
export function coming(search: CalendarSearch, day: Day): { meetings: MeetingFilter; trainings: TrainingFilter } {
  return filters(search, { from: day })
}

/** What lies before the day. */
export function past(search: CalendarSearch, day: Day): { meetings: MeetingFilter; trainings: TrainingFilter } {
  return filters(search, { until: addDays(day, -1) })
}

function filters({ words, kind, year }: CalendarSearch, range: Range) {
  const between = {
    ...(words && { search: words }),
    ...withinYear(range, year),
  }
  const isTraining = kind === 'TRAINING' || kind === 'INTERDISCIPLINARY'
  return {
    meetings: { ...between, ...(kind && { kinds: isTraining ? [] : [kind] }) },
    trainings: {
      ...between,
      ...(kind && !isTraining && { ids: [] }),
      ...(kind === 'INTERDISCIPLINARY' && { isInterdisciplinary: true }),
    },
  }
}

/** Both the range and the year; a range that ends before it begins holds nothing, as it should. */
function withinYear({ from, until }: Range, year: string | null): Range {
  if (year === null) return { ...(from && { from }), ...(until && { until }) }
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return { from: from && from > first ? from : first, until: until && until < last ? until : last }
}

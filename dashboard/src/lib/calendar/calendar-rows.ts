import type { Day } from '@schutznetz/domain/model/day.ts'
import { m } from '#lib/paraglide/messages.js'
import {
  hoursWords,
  kindWord,
  meetingTurnout,
  trainingTurnout,
  type ListedMeeting,
  type ListedTraining,
  type Turnout,
} from './event-words.ts'

/** A meeting or a training, as a line of the calendar. */
export interface CalendarRow {
  readonly id: string
  /** Below `/[network]/calendar`. */
  readonly path: string
  readonly day: Day
  readonly title: string
  readonly kind: string
  /** Counts for § 9(5). */
  readonly isInterdisciplinary: boolean
  /** Where and when, or by whom and on what. */
  readonly details: string
  readonly isCancelled: boolean
  readonly turnout: Turnout
}

/** Meetings and trainings in one list, by day; the first that was planned first of one day. */
export function calendarRows(
  meetings: readonly ListedMeeting[],
  trainings: readonly ListedTraining[],
  { today, direction }: { readonly today: Day; readonly direction: 'ASC' | 'DESC' },
): CalendarRow[] {
  const rows = [
    ...meetings.map((meeting) => meetingRow(meeting, today)),
    ...trainings.map((training) => trainingRow(training, today)),
  ]
  const sorted = rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return direction === 'ASC' ? sorted : sorted.toReversed()
}

function meetingRow(meeting: ListedMeeting, today: Day): CalendarRow {
  const { id, title, heldOn, kind, place, cancelledOn } = meeting
  return {
    id,
    path: `meetings/${id}`,
    day: heldOn,
    title,
    kind: kindWord(kind),
    isInterdisciplinary: false,
    details: [place, hoursWords(meeting)].filter(Boolean).join(' · '),
    isCancelled: isOff(cancelledOn, today),
    turnout: meetingTurnout(meeting, heldOn < today),
  }
}

function trainingRow(training: ListedTraining, today: Day): CalendarRow {
  const { id, title, heldOn, topic, provider, isInterdisciplinary, cancelledOn } = training
  return {
    id,
    path: `trainings/${id}`,
    day: heldOn,
    title,
    kind: m.calendar_training(),
    isInterdisciplinary,
    details: [topic, provider].filter(Boolean).join(' · '),
    isCancelled: isOff(cancelledOn, today),
    turnout: trainingTurnout(training, heldOn < today),
  }
}

/** Whether it was cancelled by that day: before, it was still to take place. */
export function isOff(cancelledOn: Day | null | undefined, day: Day): boolean {
  return typeof cancelledOn === 'string' && cancelledOn <= day
}

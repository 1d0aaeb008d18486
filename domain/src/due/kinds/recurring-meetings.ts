import { counted, properName } from '../../coverage/wording.ts'
import { isCancelled } from '../../model/cancelled.ts'
import { addMonths } from '../../model/day.ts'
import type { MeetingRecord } from '../../model/records/meetings.ts'
import type { NetworkView } from '../../model/view.ts'
import type { DueDefinition, DueItem } from '../due-definition.ts'
import { isPast, ofNetwork } from '../due-definition.ts'

/**
 * Kinds of meetings that recur, e.g. the kick-off every two years: due so many months after the last one, unless the
 * next one is planned. A steering group is a series of its own, and an ended one meets no more.
 */
export const recurringMeetings: DueDefinition = {
  key: 'RECURRING_MEETINGS',
  label: { de: 'Wiederkehrende Treffen', en: 'Recurring meetings' },
  title: (count) => ({
    de: `${counted(count, 'wiederkehrendes Treffen', 'wiederkehrende Treffen')} zu planen`,
    en: `${counted(count, 'recurring meeting', 'recurring meetings')} to plan`,
  }),
  find(view) {
    const active = new Set(view.steeringGroups.map(({ id }) => id))
    const meetings = view.snapshot.records.meetings.filter(
      (row) => !isCancelled(row, view.day) && (row.steeringGroupId === null || active.has(row.steeringGroupId)),
    )
    const series = Map.groupBy(meetings, ({ kind, steeringGroupId }) => `${kind} ${steeringGroupId ?? ''}`)
    return { items: [...series.values()].flatMap((rows) => dueOf(view, rows)), undated: 0 }
  },
}

function dueOf(view: NetworkView, series: readonly MeetingRecord[]): DueItem[] {
  if (series.some((row) => row.heldOn > view.day)) return []
  const newestFirst = series.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
  const last = newestFirst[0]
  const months = newestFirst.find((row) => row.recursEveryMonths !== null)?.recursEveryMonths
  if (!last || !months) return []
  const day = addMonths(last.heldOn, months)
  const subject = { kind: 'MEETING' as const, id: last.id, label: properName(last.title), ...ofNetwork }
  return [{ id: last.id, day, isOverdue: isPast(view, day), describe: () => subject }]
}

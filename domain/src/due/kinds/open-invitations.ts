import { counted, properName } from '../../coverage/wording.ts'
import { indexBy } from '../../model/index-rows.ts'
import { isCancelled } from '../../model/cancelled.ts'
import type { DueDefinition } from '../due-definition.ts'
import { ofNetwork } from '../due-definition.ts'

/** Meetings still to come to which somebody has not answered. After the meeting an answer is of no use any more. */
export const openInvitations: DueDefinition = {
  key: 'OPEN_INVITATIONS',
  label: { de: 'Offene Einladungen', en: 'Open invitations' },
  title: (count) => ({
    de: `${counted(count, 'Treffen', 'Treffen')} mit offenen Einladungen`,
    en: `${counted(count, 'meeting', 'meetings')} with open invitations`,
  }),
  find(view) {
    const { meetings, invitations } = view.snapshot.records
    const open = indexBy(
      invitations.filter((row) => row.answer === 'OPEN'),
      (row) => row.meetingId,
    )
    const items = meetings.flatMap((meeting) => {
      const { id, heldOn: day } = meeting
      if (day < view.day || isCancelled(meeting, view.day) || !open.has(id)) return []
      const subject = { kind: 'MEETING' as const, id, label: properName(meeting.title), ...ofNetwork }
      return [{ id, day, isOverdue: false, describe: () => subject }]
    })
    return { items, undated: 0 }
  },
}

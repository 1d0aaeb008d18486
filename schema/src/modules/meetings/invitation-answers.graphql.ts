import type { InvitationAnswer, InvitationRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'

function countOf(rows: readonly InvitationRecord[], answer: InvitationAnswer): number {
  return rows.filter((row) => row.answer === answer).length
}

function cameOf(rows: readonly InvitationRecord[], hasAttended: boolean | null): number {
  return rows.filter((row) => row.hasAttended === hasAttended).length
}

export const InvitationAnswersRef = builder.objectRef<readonly InvitationRecord[]>('InvitationAnswers').implement({
  description:
    'The invitations of a meeting by answer and by attendance: `accepted` + `declined` + `open` = `invited`, and so are ' +
    '`attended` + `absent` + `attendanceUnknown`.',
  fields: (t) => ({
    invited: t.int({ description: 'How many invitations there are.', resolve: (rows) => rows.length }),
    accepted: t.int({ description: 'How many will come.', resolve: (rows) => countOf(rows, 'ACCEPTED') }),
    declined: t.int({ description: 'How many will not.', resolve: (rows) => countOf(rows, 'DECLINED') }),
    open: t.int({ description: 'How many have not answered.', resolve: (rows) => countOf(rows, 'OPEN') }),
    attended: t.int({ description: 'How many came.', resolve: (rows) => cameOf(rows, true) }),
    absent: t.int({ description: 'How many did not come.', resolve: (rows) => cameOf(rows, false) }),
    attendanceUnknown: t.int({
      description: 'Of how many nobody noted whether they came.',
      resolve: (rows) => cameOf(rows, null),
    }),
  }),
})

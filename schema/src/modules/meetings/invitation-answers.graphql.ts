import type { InvitationAnswer, InvitationRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'

function countOf(rows: readonly InvitationRecord[], answer: InvitationAnswer): number {
  return rows.filter((row) => row.answer === answer).length
}

export const InvitationAnswersRef = builder.objectRef<readonly InvitationRecord[]>('InvitationAnswers').implement({
  description: 'The invitations of a meeting by their answer: `accepted` + `declined` + `open` = `invited`.',
  fields: (t) => ({
    invited: t.int({ description: 'How many invitations there are.', resolve: (rows) => rows.length }),
    accepted: t.int({ description: 'How many will come.', resolve: (rows) => countOf(rows, 'ACCEPTED') }),
    declined: t.int({ description: 'How many will not.', resolve: (rows) => countOf(rows, 'DECLINED') }),
    open: t.int({ description: 'How many have not answered.', resolve: (rows) => countOf(rows, 'OPEN') }),
  }),
})

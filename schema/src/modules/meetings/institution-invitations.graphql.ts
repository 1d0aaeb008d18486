import type { InvitationRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import { ordered } from '../../connection/ordered.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { InvitationRef } from './meeting-refs.ts'

builder.objectField(InstitutionRef, 'invitations', (t) =>
  t.connection({
    type: InvitationRef,
    description: 'Meetings up to the day that it was invited to and that were not cancelled, the latest first.',
    resolve: ({ scope, item }, page) => {
      const meetings = scope.index.get('meeting')
      const heldOn = ({ meetingId }: InvitationRecord) => meetings.get(meetingId)?.heldOn ?? ''
      const held = (scope.index.get('invitationsByInstitution').get(item.id) ?? []).filter((row) => {
        const meeting = meetings.get(row.meetingId)
        return meeting && meeting.heldOn <= scope.view.day && meeting.cancelledOn === null
      })
      return pageOf(
        ordered(held, heldOn, 'DESC'),
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)

import type { InvitationRecord, MeetingRecord } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'
import { rowPlacer } from '../../network/place-row.ts'

export const MeetingRef = builder.objectRef<Placed<MeetingRecord>>('Meeting')
export const InvitationRef = builder.objectRef<Placed<InvitationRecord>>('Invitation')
export const placeMeeting = rowPlacer((scope) => scope.index.get('meeting'))
export const placeInvitation = rowPlacer((scope) => scope.index.get('invitation'))

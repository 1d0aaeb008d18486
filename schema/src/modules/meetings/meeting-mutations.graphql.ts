import { CancelInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { answerInvitation, recordAnswers, recordAttendance } from './attendance.service.ts'
import { inviteToMeeting, removeInvitation } from './invite.service.ts'
import {
  AnswerInvitationInput,
  CreateMeetingInput,
  InviteToMeetingInput,
  RecordAnswersInput,
  RecordAttendanceInput,
  UpdateMeetingInput,
} from './meeting-inputs.graphql.ts'
import { InvitationRef, MeetingRef, placeInvitation, placeMeeting } from './meeting-refs.ts'
import { cancelMeeting, createMeeting, removeMeeting, updateMeeting } from './meeting.service.ts'

const meeting = changeResultType('MeetingPayload', 'meeting', MeetingRef, placeMeeting)
const invitation = changeResultType('InvitationPayload', 'invitation', InvitationRef, placeInvitation)

changeMutation('createMeeting', {
  description: 'Adds a meeting, to come or held already.',
  input: CreateMeetingInput,
  result: meeting,
  run: createMeeting,
})

changeMutation('updateMeeting', {
  description: 'Changes data of a meeting.',
  input: UpdateMeetingInput,
  result: meeting,
  run: updateMeeting,
})

changeMutation('cancelMeeting', {
  description: 'Cancels a meeting to which nobody is noted to have come; who was invited stays known.',
  input: CancelInput,
  result: meeting,
  run: cancelMeeting,
})

removeMutation('removeMeeting', {
  description: 'Removes a meeting to which nobody was invited.',
  input: RemoveInput,
  run: removeMeeting,
})

changeMutation('inviteToMeeting', {
  description: 'Invites institutions, professional groups and persons, many at once; who is invited already stays so.',
  input: InviteToMeetingInput,
  result: meeting,
  run: inviteToMeeting,
})

changeMutation('answerInvitation', {
  description: 'Notes what was answered to an invitation.',
  input: AnswerInvitationInput,
  result: invitation,
  run: answerInvitation,
})

changeMutation('recordAnswers', {
  description: 'Notes what was answered to several invitations of a meeting.',
  input: RecordAnswersInput,
  result: meeting,
  run: recordAnswers,
})

changeMutation('recordAttendance', {
  description: 'Notes who came to a meeting that was held, who did not, and of whom it is not known.',
  input: RecordAttendanceInput,
  result: meeting,
  run: recordAttendance,
})

removeMutation('removeInvitation', {
  description: 'Takes an invitation back, where it is not noted whether somebody came.',
  input: RemoveInput,
  run: removeInvitation,
})

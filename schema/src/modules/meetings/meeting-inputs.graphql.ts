import { builder } from '../../builder.ts'
import { InvitationAnswerEnum, InvitationCircleEnum, MeetingKindEnum } from './meeting-enums.graphql.ts'

export const CreateMeetingInput = builder.inputType('CreateMeetingInput', {
  description: 'A new meeting, planned or entered afterwards.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    kind: t.field({ type: MeetingKindEnum, required: true, description: 'What kind it is.' }),
    title: t.string({ required: true, description: 'Title, up to 300 characters.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Day of the meeting.' }),
    startsAt: t.string({ description: 'Starts at, `HH:MM`.' }),
    endsAt: t.string({ description: 'Ends at, `HH:MM`; not before the start.' }),
    place: t.string({ description: 'Where it is.' }),
    recursEveryMonths: t.int({ description: 'This kind is overdue when so many months have passed; 1 to 120.' }),
    participants: t.int({ description: 'How many came, where only the number is known; once it was held.' }),
    steeringGroupId: t.id({ description: 'The steering group that meets; only for that kind.' }),
  }),
})

export const UpdateMeetingInput = builder.inputType('UpdateMeetingInput', {
  description: 'New data of a meeting. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The meeting.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    kind: t.field({ type: MeetingKindEnum, description: 'What kind it is.' }),
    title: t.string({ description: 'Title, up to 300 characters.' }),
    heldOn: t.field({ type: 'Date', description: 'Day of the meeting; not ahead where attendance is noted.' }),
    startsAt: t.string({ description: 'Starts at, `HH:MM`.' }),
    endsAt: t.string({ description: 'Ends at, `HH:MM`; not before the start.' }),
    place: t.string({ description: 'Where it is.' }),
    recursEveryMonths: t.int({ description: 'This kind is overdue when so many months have passed; 1 to 120.' }),
    participants: t.int({ description: 'How many came, where only the number is known; once it was held.' }),
    steeringGroupId: t.id({ description: 'The steering group that meets; only for that kind.' }),
  }),
})

export const InviteToMeetingInput = builder.inputType('InviteToMeetingInput', {
  description:
    'Who is invited: what is named adds up, nobody twice. Who belongs to it is decided by the day of the meeting.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting.' }),
    institutionIds: t.idList({ description: 'These institutions.' }),
    groupIds: t.idList({ description: 'These professional groups, each as one guest.' }),
    personIds: t.idList({ description: 'These persons.' }),
    institutionsOfGroupIds: t.idList({ description: 'Every institution of these professional groups.' }),
    circles: t.field({ type: [InvitationCircleEnum], description: 'Everybody of these circles.' }),
  }),
})

export const AnswerInvitationInput = builder.inputType('AnswerInvitationInput', {
  description: 'What was answered to an invitation.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The invitation.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    answer: t.field({ type: InvitationAnswerEnum, required: true, description: 'What was answered.' }),
  }),
})

export const RecordAnswersInput = builder.inputType('RecordAnswersInput', {
  description: 'What was answered to invitations of one meeting; what is not named stays.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting.' }),
    entries: t.field({ type: [AnswerInvitationInput], required: true, description: 'The answers.' }),
  }),
})

const AttendanceEntryInput = builder.inputType('AttendanceEntryInput', {
  description: 'Whether one of the invited came.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The invitation.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    hasAttended: t.boolean({ description: 'Whether they came; `null` or left out = unknown.' }),
  }),
})

export const RecordAttendanceInput = builder.inputType('RecordAttendanceInput', {
  description: 'Who came to a meeting that was held; what is not named stays.',
  fields: (t) => ({
    meetingId: t.id({ required: true, description: 'The meeting.' }),
    entries: t.field({ type: [AttendanceEntryInput], required: true, description: 'Who came and who did not.' }),
  }),
})

import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { loadPlaced } from '../../network/locate.ts'
import { place, placeOrNull } from '../../network/network-scope.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { SteeringGroupRef } from '../steering/steering-refs.ts'
import { InvitationAnswersRef } from './invitation-answers.graphql.ts'
import { InvitationAnswerEnum, MeetingKindEnum } from './meeting-enums.graphql.ts'
import { InvitationRef, MeetingRef, placeInvitation, placeMeeting } from './meeting-refs.ts'

builder.node(MeetingRef, {
  description: 'A meeting of the network, of any kind.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('meeting', placeMeeting),
  fields: (t) => ({
    kind: t.field({ type: MeetingKindEnum, description: 'What kind it is.', resolve: ({ item }) => item.kind }),
    title: t.string({ description: 'Its title.', resolve: ({ item }) => item.title }),
    heldOn: t.field({ type: 'Date', description: 'Day of the meeting.', resolve: ({ item }) => item.heldOn }),
    startsAt: t.string({ nullable: true, description: 'Starts at, `HH:MM`.', resolve: ({ item }) => item.startsAt }),
    endsAt: t.string({ nullable: true, description: 'Ends at, `HH:MM`.', resolve: ({ item }) => item.endsAt }),
    place: t.string({ nullable: true, description: 'Where it is.', resolve: ({ item }) => item.place }),
    recursEveryMonths: t.int({
      nullable: true,
      description: 'This kind is overdue when so many months have passed.',
      resolve: ({ item }) => item.recursEveryMonths,
    }),
    cancelledOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day it was cancelled; `null` = it was not.',
      resolve: ({ item }) => item.cancelledOn,
    }),
    participants: t.int({
      nullable: true,
      description: 'How many came, where only the number is known.',
      resolve: ({ item }) => item.participants,
    }),
    steeringGroup: t.field({
      type: SteeringGroupRef,
      nullable: true,
      description: 'The steering group that met.',
      resolve: ({ scope, item }) =>
        placeOrNull(scope, scope.index.get('steeringGroup').get(item.steeringGroupId ?? '')),
    }),
    invitations: t.connection({
      type: InvitationRef,
      description: 'Who was invited, what was answered, who came.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          scope.index.get('invitationsByMeeting').get(item.id) ?? [],
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
    answers: t.field({
      type: InvitationAnswersRef,
      description: 'How many were invited, what they answered, and who came.',
      resolve: ({ scope, item }) => scope.index.get('invitationsByMeeting').get(item.id) ?? [],
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})

builder.node(InvitationRef, {
  description: 'An institution, a professional group or a person was invited; exactly one of them is set.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('invitation', placeInvitation),
  fields: (t) => ({
    meeting: t.field({
      type: MeetingRef,
      description: 'The meeting.',
      resolve: ({ scope, item }) => placeMeeting(scope, item.meetingId),
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution.',
      resolve: ({ scope, item }) => (item.institutionId ? placeInstitution(scope, item.institutionId) : null),
    }),
    group: t.field({
      type: ProfessionalGroupRef,
      nullable: true,
      description: 'The professional group.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.view.groupById.get(item.groupId ?? '')),
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person.',
      resolve: ({ scope, item }) => (item.personId ? placePerson(scope, item.personId) : null),
    }),
    answer: t.field({
      type: InvitationAnswerEnum,
      description: 'What was answered.',
      resolve: ({ item }) => item.answer,
    }),
    hasAttended: t.boolean({
      nullable: true,
      description: 'Whether they came; `null` = unknown.',
      resolve: ({ item }) => item.hasAttended,
    }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})

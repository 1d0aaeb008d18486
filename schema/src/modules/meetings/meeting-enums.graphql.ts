import type { InvitationCircle } from '@schutznetz/domain/meetings/guest-list.ts'
import type { InvitationAnswer, MeetingKind } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'

export const MeetingKindEnum = builder.enumType('MeetingKind', {
  description: 'What kind of meeting it is.',
  values: {
    NETWORK_MEETING: { description: 'Netzwerktreffen.' },
    KICK_OFF: { description: 'Auftaktveranstaltung.' },
    CONFERENCE: { description: 'Fachtag.' },
    MULTIPLIER_EXCHANGE: { description: 'Austausch der Multiplikator*innen.' },
    SPECIALIST_EXCHANGE: { description: 'Fachaustausch der Kinderschutzfachkräfte.' },
    STEERING_GROUP: { description: 'Treffen einer Steuerungsgruppe.' },
  } satisfies Record<MeetingKind, { description: string }>,
})

export const InvitationAnswerEnum = builder.enumType('InvitationAnswer', {
  description: 'What was answered to an invitation.',
  values: {
    OPEN: { description: 'No answer yet.' },
    ACCEPTED: { description: 'Will come.' },
    DECLINED: { description: 'Will not come.' },
  } satisfies Record<InvitationAnswer, { description: string }>,
})

export const InvitationCircleEnum = builder.enumType('InvitationCircle', {
  description: 'Whom one invites in one go; who belongs to it is decided by the day of the meeting.',
  values: {
    INSTITUTIONS: { description: 'Every institution.' },
    GROUPS: { description: 'Every professional group, each as one guest.' },
    MULTIPLIERS: {
      description: 'Institutions and professional groups that an acting multiplier (Multiplikator*in) represents.',
    },
    SPECIALISTS: { description: 'Persons with a valid certificate (Kinderschutzfachkräfte).' },
    STEERING_GROUP: { description: 'The members of the steering group that meets.' },
  } satisfies Record<InvitationCircle, { description: string }>,
})

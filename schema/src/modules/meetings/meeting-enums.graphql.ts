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

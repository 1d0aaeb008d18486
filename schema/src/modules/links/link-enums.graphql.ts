import type { CooperationFrequency, CooperationKind } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'

export const CooperationKindEnum = builder.enumType('CooperationKind', {
  description: 'What two institutions do together.',
  values: {
    AGREEMENT: { description: 'A written cooperation agreement.' },
    WORKING_GROUP: { description: 'A working group.' },
    PROFESSIONAL_EXCHANGE: { description: 'Professional exchange.' },
    ANONYMISED_CONSULTATION: { description: 'Anonymised case consultation.' },
    REFERRAL: { description: 'Referral of families.' },
  } satisfies Record<CooperationKind, { description: string }>,
})

export const CooperationFrequencyEnum = builder.enumType('CooperationFrequency', {
  description: 'How often two institutions work together.',
  values: {
    WEEKLY: { description: 'Every week.' },
    MONTHLY: { description: 'Every month.' },
    QUARTERLY: { description: 'Every quarter.' },
    YEARLY: { description: 'Once a year.' },
    ON_OCCASION: { description: 'When there is an occasion.' },
    UNKNOWN: { description: 'Nobody knows.' },
  } satisfies Record<CooperationFrequency, { description: string }>,
})

export const LinkConfirmationEnum = builder.enumType('LinkConfirmation', {
  description: 'How many sides of a cooperation have confirmed it.',
  values: {
    NEITHER: { description: 'Neither side.' },
    ONE: { description: 'One side.' },
    BOTH: { description: 'Both sides.' },
  },
})

import { builder } from '../../builder.ts'

export const ReachEnum = builder.enumType('Reach', {
  description: 'How the network reaches an institution.',
  values: {
    OWN: { description: 'By a multiplier of its own, or one who works there.' },
    GROUP: { description: 'By a multiplier of its professional group.' },
    NONE: { description: 'By nobody.' },
  },
})

export const SpecialistCoverEnum = builder.enumType('SpecialistCover', {
  description: 'Which child-protection specialist (insoweit erfahrene Fachkraft) an institution has.',
  values: {
    OWN: { description: 'One who works there, with a valid certificate.' },
    POOL: { description: 'A pool with at least one valid member.' },
    CENTRAL: { description: 'Only the general advice line: shown, never counted as covered.' },
    NONE: { description: 'None.' },
    UNKNOWN: { description: 'Nobody knows, or the date of the certificate is missing.' },
  },
})

import type { ConcernState } from '@schutznetz/domain/coverage/concern-state.ts'
import { builder } from '../../builder.ts'

export const ConcernStateEnum = builder.enumType('ConcernState', {
  description: 'How a concern stands on the day.',
  values: {
    ANSWERED: { description: 'Answered on the day or before.' },
    OPEN: { description: 'Open, within the period the network allows itself (six weeks unless decided otherwise).' },
    OVERDUE: { description: 'Open for longer than that.' },
  } satisfies Record<ConcernState, { description: string }>,
})

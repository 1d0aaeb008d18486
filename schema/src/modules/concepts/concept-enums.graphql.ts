import type { ConceptState } from '@schutznetz/domain/model/records/institutions.ts'
import { builder } from '../../builder.ts'

export const ConceptStateEnum = builder.enumType('ConceptState', {
  description: 'How far a protection concept is.',
  values: {
    NONE: { description: 'There is none.' },
    DRAFT: { description: 'It is being written.' },
    ADOPTED: { description: 'It is adopted.' },
    UNKNOWN: { description: 'Nobody knows; never counted as none.' },
  } satisfies Record<ConceptState, { description: string }>,
})

import type { HolderKind } from '@schutznetz/domain/model/records/roles.ts'
import { builder } from '../../builder.ts'

export const HolderKindEnum = builder.enumType('HolderKind', {
  description: 'In which capacity a person is in a role.',
  values: {
    HOLDER: { description: 'Holds the role.' },
    DEPUTY: { description: 'Deputises, and acts while there is no holder.' },
  } satisfies Record<HolderKind, { description: string }>,
})

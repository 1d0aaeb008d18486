import type { AssignmentKind } from '@schutznetz/domain/model/records/roles.ts'
import { builder } from '../../builder.ts'

export const AssignmentKindEnum = builder.enumType('AssignmentKind', {
  description: 'Which specialist is responsible for an institution, as it was agreed.',
  values: {
    OWN: { description: 'A person of its own.' },
    POOL: { description: 'A pool.' },
    CENTRAL: { description: 'The general advice line.' },
    NONE: { description: 'Expressly none.' },
  } satisfies Record<AssignmentKind, { description: string }>,
})

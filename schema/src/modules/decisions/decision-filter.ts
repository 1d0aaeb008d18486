import type { Gap } from '@schutznetz/domain/coverage/gap.ts'
import { decisionsAbout } from '@schutznetz/domain/decisions/held-decisions.ts'
import { builder } from '../../builder.ts'
import { Forbidden } from '../../errors.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { canReadReasons } from './decision-refs.ts'

export const GapSnoozeEnum = builder.enumType('GapSnooze', {
  description: 'Gaps by whether they are put off on the day.',
  values: {
    ALL: { description: 'Put off or not.' },
    ONLY: { description: 'Only those that are put off.' },
    WITHOUT: { description: 'Only those that are not.' },
  },
})

export const GapAssignmentEnum = builder.enumType('GapAssignment', {
  description: 'Gaps by who looks after them on the day.',
  values: {
    ANYONE: { description: 'Somebody does.' },
    NOBODY: { description: 'Nobody does.' },
    ME: { description: 'The viewer does.' },
  },
})

export interface DecisionFilter {
  readonly snoozed?: typeof GapSnoozeEnum.$inferType | null | undefined
  readonly assigned?: typeof GapAssignmentEnum.$inferType | null | undefined
  readonly assignees?: readonly string[] | null | undefined
}

/** Tests gaps by what is decided about them; `null` = nothing was asked. @param viewerId who is meant by ME */
export function decisionTest(
  scope: NetworkScope,
  { snoozed, assigned, assignees }: DecisionFilter,
  viewerId: string,
): ((gap: Gap) => boolean) | null {
  if (assignees && !canReadReasons(scope)) throw new Forbidden()
  const users = assignees?.map((one) => idOf('User', one, 'filter.assignees'))
  const wantsSnoozed = snoozed && snoozed !== 'ALL' ? snoozed === 'ONLY' : null
  if (wantsSnoozed === null && !assigned && !users) return null
  return (gap) => {
    const { snooze, assignment } = decisionsAbout(scope.view, gap)
    const assignee = assignment?.assigneeId ?? null
    return (
      (wantsSnoozed === null || (snooze !== null) === wantsSnoozed) &&
      (!assigned || isAssigned(assigned, assignee, viewerId)) &&
      (!users || (assignee !== null && users.includes(assignee)))
    )
  }
}

function isAssigned(assigned: typeof GapAssignmentEnum.$inferType, assignee: string | null, viewerId: string): boolean {
  switch (assigned) {
    case 'ANYONE':
      return assignee !== null
    case 'NOBODY':
      return assignee === null
    case 'ME':
      return assignee === viewerId
  }
}

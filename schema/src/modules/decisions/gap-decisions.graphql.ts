import { decisionsAbout } from '@schutznetz/domain/decisions/held-decisions.ts'
import { builder } from '../../builder.ts'
import { placeAll } from '../../network/network-scope.ts'
import { GapRef } from '../coverage/coverage-refs.ts'
import { canReadReasons, CoordinatingUserRef, decisionHistory, GapDecisionRef } from './decision-refs.ts'

builder.objectFields(GapRef, (t) => ({
  snoozedUntil: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day on which it is back, where it is put off; `null` = it is not put off on the day.',
    resolve: ({ scope, item }) => decisionsAbout(scope.view, item).snooze?.validTo ?? null,
  }),
  snoozeReason: t.string({
    nullable: true,
    description: 'Why it is put off; `null` where it is not, and for viewers who read no names.',
    resolve: ({ scope, item }) =>
      canReadReasons(scope) ? (decisionsAbout(scope.view, item).snooze?.reason ?? null) : null,
  }),
  isAssigned: t.boolean({
    description: 'Whether somebody looks after it on the day.',
    resolve: ({ scope, item }) => decisionsAbout(scope.view, item).assignment !== null,
  }),
  assignee: t.field({
    type: CoordinatingUserRef,
    nullable: true,
    description: 'Who looks after it; `null` where nobody does, and for viewers who read no names.',
    resolve: ({ scope, item }) => {
      const { assigneeId = null, assigneeName = null } = decisionsAbout(scope.view, item).assignment ?? {}
      return canReadReasons(scope) && assigneeId ? { userId: assigneeId, name: assigneeName ?? '' } : null
    },
  }),
  decisions: t.field({
    type: [GapDecisionRef],
    description: 'Everything that was decided about it up to the day, the latest first.',
    resolve: ({ scope, item }) => placeAll(scope, decisionHistory(scope, item.key)),
  }),
}))

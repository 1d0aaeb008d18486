import { gapsOf } from '@schutznetz/domain/coverage/coverage.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { GapDecisionKind } from '@schutznetz/domain/model/records/decisions.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll, placeOrNull, type Placed } from '../../network/network-scope.ts'
import { encodeGlobalId } from '../../relay-options.ts'
import { GapRef } from '../coverage/coverage-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import {
  canReadReasons,
  CoordinatingUserRef,
  DecidedGapRef,
  decisionHistory,
  GapDecisionRef,
  placeGapDecision,
} from './decision-refs.ts'

export const GapDecisionKindEnum = builder.enumType('GapDecisionKind', {
  description: 'What is decided about a gap.',
  values: {
    SNOOZE: { description: 'It is put off until a day, with a reason. It counts as before.' },
    ASSIGNMENT: { description: 'Somebody looks after it.' },
  } satisfies Record<GapDecisionKind, { description: string }>,
})

CoordinatingUserRef.implement({
  description: 'Somebody who signs in as a coordinator of the network.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id of the user.', resolve: ({ userId }) => encodeGlobalId('User', userId) }),
    name: t.exposeString('name', { description: 'Name of the user.' }),
  }),
})

const gapsByKey = derive((view: NetworkView) => new Map(gapsOf(view).map((gap) => [gap.key, gap])))

function gapOnDay({ scope }: Placed<unknown>, key: string) {
  return placeOrNull(scope, gapsByKey(scope.view).get(key))
}

builder.node(GapDecisionRef, {
  description: 'A decision about a gap: that it is put off, or who looks after it. It stays when it is over.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('gapDecision', placeGapDecision),
  fields: (t) => ({
    gapKey: t.string({ description: 'Key of the gap.', resolve: ({ item }) => item.gapKey }),
    gap: t.field({
      type: GapRef,
      nullable: true,
      description: 'The gap; `null` where there is none on the day.',
      resolve: (placed) => gapOnDay(placed, placed.item.gapKey),
    }),
    kind: t.field({ type: GapDecisionKindEnum, description: 'What is decided.', resolve: ({ item }) => item.kind }),
    reason: t.string({
      nullable: true,
      description: 'Why it is put off; `null` for an assignment, and for viewers who read no names.',
      resolve: ({ scope, item }) => (canReadReasons(scope) ? item.reason : null),
    }),
    assignee: t.field({
      type: CoordinatingUserRef,
      nullable: true,
      description: 'Who looks after it, by the name of then; `null` for a gap that is put off, and where not visible.',
      resolve: ({ scope, item: { assigneeId, assigneeName } }) =>
        canReadReasons(scope) && assigneeId ? { userId: assigneeId, name: assigneeName ?? '' } : null,
    }),
    decidedBy: t.string({
      nullable: true,
      description: 'Who decided, by the name of then; `null` for viewers who read no names.',
      resolve: ({ scope, item }) => (canReadReasons(scope) ? item.decidedBy : null),
    }),
  }),
})

DecidedGapRef.implement({
  description: 'A gap, or what was one, with what was decided about it.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the gap.', resolve: ({ item }) => item.key }),
    gap: t.field({
      type: GapRef,
      nullable: true,
      description: 'The gap as of today; `null` = it is closed.',
      resolve: (placed) => gapOnDay(placed, placed.item.key),
    }),
    decisions: t.field({
      type: [GapDecisionRef],
      description: 'All decisions about it, the latest first.',
      resolve: ({ scope, item }) => placeAll(scope, decisionHistory(scope, item.key)),
    }),
  }),
})

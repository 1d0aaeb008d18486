import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { coordinatingUsers } from './coordinating-users.ts'
import { canReadReasons, CoordinatingUserRef, GapDecisionRef, latestFirst } from './decision-refs.ts'
import { GapDecisionKindEnum } from './decisions.graphql.ts'

const GapDecisionFilterInput = builder.inputType('GapDecisionFilter', {
  description: 'Which decisions about gaps. Conditions add up.',
  fields: (t) => ({
    keys: t.stringList({ description: 'About the gaps with these keys.' }),
    kinds: t.field({ type: [GapDecisionKindEnum], description: 'Of these kinds.' }),
    isActive: t.boolean({ description: 'That hold on the day, or are over.' }),
  }),
})

builder.objectFields(NetworkRef, (t) => ({
  gapDecisions: t.connection({
    type: GapDecisionRef,
    description: 'Everything that was decided about gaps up to the day, the latest first; also about closed ones.',
    args: { filter: t.arg({ type: GapDecisionFilterInput, description: 'Which decisions; all if absent.' }) },
    resolve: async (network, { filter, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { day } = scope.view
      const { keys, kinds, isActive } = filter ?? {}
      const rows = scope.index.records.gapDecisions.filter(
        (row) =>
          (row.validFrom ?? '') <= day &&
          (!keys || keys.includes(row.gapKey)) &&
          (!kinds || kinds.includes(row.kind)) &&
          (typeof isActive !== 'boolean' || isActiveOn(row, day) === isActive),
      )
      return pageOf(
        latestFirst(rows),
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
  coordinatingUsers: t.field({
    type: [CoordinatingUserRef],
    nullable: true,
    description: 'Who can look after a gap: those who sign in as coordinators. `null` for viewers who read no names.',
    complexity: 10,
    resolve: async (network, _args, ctx) => {
      const scope = await ctx.networks.scope(network)
      return canReadReasons(scope) ? coordinatingUsers(ctx, network.facts.id) : null
    },
  }),
}))

import { diffNetworks, isEmptyDiff } from '@schutznetz/domain/diff/network-diff.ts'
import { builder } from '../../builder.ts'
import { place } from '../../network/network-scope.ts'
import { IndicatorRef } from '../coverage/coverage-refs.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { IndicatorChangeRef, NetworkDiffRef } from './diff-refs.ts'

builder.objectField(NetworkRef, 'changesBetween', (t) =>
  t.field({
    type: NetworkDiffRef,
    description:
      'What differs between two days, whatever day the network is shown as of; the days turned round give the mirror image.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The second day.' }),
    },
    complexity: { field: 300, multiplier: 1 },
    resolve: async ({ facts }, { from, to }, { networks }) => {
      const [before, after] = [await networks.scopeOf(facts.id, from), await networks.scopeOf(facts.id, to)]
      return { before, after, diff: diffNetworks(before.view, after.view) }
    },
  }),
)

NetworkDiffRef.implement({
  description: 'A network between two days. What began and ended in between is in no list.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.', resolve: ({ diff }) => diff.from }),
    to: t.field({ type: 'Date', description: 'The second day.', resolve: ({ diff }) => diff.to }),
    isEmpty: t.boolean({ description: 'Nothing differs.', resolve: ({ diff }) => isEmptyDiff(diff) }),
    indicators: t.field({
      type: [IndicatorChangeRef],
      description: 'Indicators that say something else on the second day.',
      resolve: ({ before, after, diff }) => diff.indicators.map((item) => ({ before, after, item })),
    }),
  }),
})

IndicatorChangeRef.implement({
  description: 'An indicator on both days, each counted by the rules of its day.',
  fields: (t) => ({
    key: t.field({ type: IndicatorKeyEnum, description: 'Which indicator.', resolve: ({ item }) => item.after.key }),
    before: t.field({
      type: IndicatorRef,
      description: 'What it said on the first day.',
      resolve: ({ before, item }) => place(before, item.before),
    }),
    after: t.field({
      type: IndicatorRef,
      description: 'What it said on the second day.',
      resolve: ({ after, item }) => place(after, item.after),
    }),
  }),
})

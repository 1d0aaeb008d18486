import { coverageOf } from '@schutznetz/domain/coverage/coverage.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { labelText } from '../../network/label-text.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { IndicatorKeyEnum } from './coverage-enums.graphql.ts'
import { CoverageRef, GapRef, IndicatorRef } from './coverage-refs.ts'
import { filteredGaps, GapFilterInput } from './gap-filter.graphql.ts'

CoverageRef.implement({
  description: 'All indicators of a network, or of a part of it, on a day.',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: 'The day.', resolve: ({ scope }) => scope.view.day }),
    rulesVersion: t.string({
      description: 'Names the rules of counting: version of the catalogue and settings of the network.',
      resolve: ({ scope }) => scope.view.rulesVersion,
    }),
    indicators: t.field({
      type: [IndicatorRef],
      description: 'The indicators; all, or those asked for.',
      args: { keys: t.arg({ type: [IndicatorKeyEnum], description: 'Only these; all if absent.' }) },
      complexity: { field: 50, multiplier: 12 },
      resolve: ({ scope, item }, { keys }) =>
        placeAll(scope, keys ? item.indicators.filter(({ key }) => keys.includes(key)) : item.indicators),
    }),
  }),
})

builder.objectFields(NetworkRef, (t) => ({
  coverage: t.field({
    type: CoverageRef,
    description: 'The indicators, for the whole network or for some of its institutions.',
    args: { filter: t.arg({ type: InstitutionFilterInput, description: 'Count only these institutions.' }) },
    // The whole is counted once per revision and day, a part anew for each question.
    complexity: ({ filter }) => ({ field: filter ? 10_000 : 100, multiplier: 1 }),
    resolve: async (network, { filter }, { networks }) => {
      const scope = await networks.scope(network)
      return place(scope, coverageOf(scope.view, institutionTest(scope, filter)))
    },
  }),
  gaps: t.connection({
    type: GapRef,
    description: 'What is missing or unknown, gravest first.',
    args: { filter: t.arg({ type: GapFilterInput, description: 'Which gaps; all if absent.' }) },
    resolve: async (network, { filter, ...page }, { networks, viewer }) => {
      const scope = await networks.scope(network)
      return pageOf(
        filteredGaps(scope, filter, viewer?.userId ?? ''),
        page,
        ({ key }) => key,
        (gap) => place(scope, gap),
      )
    },
  }),
}))

IndicatorRef.implement({
  description: 'A number with its meaning. Always `numerator` + `failing` + `unknown` = `denominator`.',
  fields: (t) => ({
    key: t.field({ type: IndicatorKeyEnum, description: 'Which indicator.', resolve: ({ item }) => item.key }),
    label: t.string({
      description: 'Its name.',
      resolve: ({ scope, item }) => labelText(item.label, scope.locale),
    }),
    explanation: t.string({
      description: 'What it says, why it matters and how it is counted.',
      resolve: ({ scope, item }) => labelText(item.explanation, scope.locale),
    }),
    source: t.string({
      description: 'Paragraph or rule it rests on.',
      resolve: ({ scope, item }) => labelText(item.source, scope.locale),
    }),
    gaps: t.connection({
      type: GapRef,
      description: 'The gaps behind it, gravest first.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          item.gaps,
          page,
          ({ key }) => key,
          (gap) => place(scope, gap),
        ),
    }),
  }),
})

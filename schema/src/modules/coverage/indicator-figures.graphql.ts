import { builder } from '../../builder.ts'
import { labelText } from '../../network/label-text.ts'
import { placeAll } from '../../network/network-scope.ts'
import { IndicatorPartOfEnum } from './coverage-enums.graphql.ts'
import { IndicatorPartRef, IndicatorRef, IndicatorRemarkRef } from './coverage-refs.ts'

builder.objectFields(IndicatorRef, (t) => ({
  numerator: t.int({ description: 'How many are in order.', resolve: ({ item }) => item.numerator }),
  failing: t.int({ description: 'How many are not.', resolve: ({ item }) => item.failing }),
  unknown: t.int({
    description: 'How many nobody knows of; never counted as failing.',
    resolve: ({ item }) => item.unknown,
  }),
  denominator: t.int({ description: 'How many there are.', resolve: ({ item }) => item.denominator }),
  share: t.float({
    nullable: true,
    description: '`numerator` by `denominator`, 0 to 1; `null` where there is nothing to count.',
    resolve: ({ item }) => (item.denominator === 0 ? null : item.numerator / item.denominator),
  }),
  value: t.float({ nullable: true, description: 'What is not a share.', resolve: ({ item }) => item.value }),
  valueWords: t.string({
    nullable: true,
    description: 'The value in words, also where there is none to give; `null` = the indicator has no value.',
    resolve: ({ scope, item }) => item.valueWords && labelText(item.valueWords, scope.locale),
  }),
  target: t.float({
    nullable: true,
    description: 'Share to aim for, 0 to 1; `null` = neither law nor settings name one.',
    resolve: ({ item }) => item.target,
  }),
  parts: t.field({
    type: [IndicatorPartRef],
    description: 'Figures within it, where one would flatter.',
    resolve: ({ scope, item }) => placeAll(scope, item.parts),
  }),
  excluded: t.field({
    type: [IndicatorRemarkRef],
    description: 'What is not counted, with the reason.',
    resolve: ({ scope, item }) => placeAll(scope, item.excluded),
  }),
  flagged: t.field({
    type: [IndicatorRemarkRef],
    description: 'What is in order, but with something due.',
    resolve: ({ scope, item }) => placeAll(scope, item.flagged),
  }),
}))

IndicatorPartRef.implement({
  description: 'A figure within an indicator.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the part.', resolve: ({ item }) => item.key }),
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => labelText(item.label, scope.locale) }),
    of: t.field({
      type: IndicatorPartOfEnum,
      description: 'Which figure it belongs to.',
      resolve: ({ item }) => item.of,
    }),
    count: t.int({ description: 'How many.', resolve: ({ item }) => item.count }),
  }),
})

IndicatorRemarkRef.implement({
  description: 'Something that an indicator mentions beside its count.',
  fields: (t) => ({
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => labelText(item.label, scope.locale) }),
    reason: t.string({ description: 'Why.', resolve: ({ scope, item }) => labelText(item.reason, scope.locale) }),
  }),
})

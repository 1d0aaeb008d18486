import {
  alwaysCounted,
  isCounted,
  ruleOf,
  targetOf,
  targetThresholds,
} from '@schutznetz/domain/coverage/indicator-rules.ts'
import { IndicatorKeyEnum } from '../coverage/coverage-enums.graphql.ts'
import { IndicatorRuleRef, IndicatorSettingRef } from './settings-refs.ts'

IndicatorRuleRef.implement({
  description: 'What a network decided about an indicator for a time.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key of the indicator, as it was called then.' }),
    isLeftOut: t.boolean({ description: 'Whether it is not counted.', resolve: ({ rule }) => rule.isLeftOut === true }),
    target: t.float({
      nullable: true,
      description: 'The network’s own target, 0 to 1; `null` = the indicator’s own.',
      resolve: ({ rule }) => rule.target ?? null,
    }),
  }),
})

IndicatorSettingRef.implement({
  description: 'What a network decided about an indicator, for the day.',
  fields: (t) => ({
    key: t.field({ type: IndicatorKeyEnum, description: 'Which indicator.', resolve: ({ item }) => item.key }),
    label: t.string({ description: 'Its name.', resolve: ({ scope, item }) => item.label[scope.locale] }),
    explanation: t.string({
      description: 'What it says and how it is counted.',
      resolve: ({ scope, item }) => item.explanation[scope.locale],
    }),
    isCounted: t.boolean({
      description: 'Whether it is counted. One that is not has no gaps, and is in no list of indicators.',
      resolve: ({ scope, item }) => isCounted(scope.view, item.key),
    }),
    mayBeLeftOut: t.boolean({
      description: 'Whether a network may decide not to count it.',
      resolve: ({ item }) => !alwaysCounted.has(item.key),
    }),
    target: t.float({
      nullable: true,
      description: 'Share to aim for, 0 to 1; `null` = none.',
      resolve: ({ scope: { view }, item }) => targetOf(view, item.key, item.evaluate(view, null).target),
    }),
    ownTarget: t.float({
      nullable: true,
      description: 'The target that the network set itself; `null` = the indicator’s own.',
      resolve: ({ scope, item }) => ruleOf(scope.view, item.key).target ?? null,
    }),
    isTargetThreshold: t.boolean({
      description: 'Whether its target is one of the thresholds, and set there.',
      resolve: ({ item }) => targetThresholds[item.key] !== undefined,
    }),
  }),
})

import { builder } from '../../builder.ts'
import { IndicatorRef } from '../coverage/coverage-refs.ts'
import { trendOf, type IndicatorPoint, type PointOrigin } from './trend-points.ts'

const PointOriginEnum = builder.enumType('IndicatorPointOrigin', {
  description: 'When a point of a trend was computed.',
  values: {
    ON_THE_DAY: { description: 'At the end of its day, from what was known then.' },
    LATER: { description: 'On a later day or after a later change: what was entered afterwards is in it.' },
    NOW: { description: 'Just now, for the day the network is shown as of; not stored.' },
  } satisfies Record<PointOrigin, { description: string }>,
})

const IndicatorPointRef = builder.objectRef<IndicatorPoint>('IndicatorPoint').implement({
  description: 'What an indicator said on a day. Always `numerator` + `failing` + `unknown` = `denominator`.',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: 'The day.', resolve: ({ day }) => day }),
    numerator: t.exposeInt('numerator', { description: 'How many were in order.' }),
    failing: t.exposeInt('failing', { description: 'How many were not.' }),
    unknown: t.exposeInt('unknown', { description: 'How many nobody knew of.' }),
    denominator: t.exposeInt('denominator', { description: 'How many were counted.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'What is not a share; `null` where there is none.' }),
    target: t.exposeFloat('target', { nullable: true, description: 'Share that was aimed for, 0 to 1.' }),
    rulesVersion: t.exposeString('rulesVersion', { description: 'The rules it was counted by.' }),
    origin: t.field({
      type: PointOriginEnum,
      description: 'When it was computed.',
      resolve: ({ origin }) => origin,
    }),
  }),
})

builder.objectField(IndicatorRef, 'trend', (t) =>
  t.field({
    type: [IndicatorPointRef],
    description:
      'What it said on the days on which the network was changed, the earliest first, and on the day in view. ' +
      'Empty where only a part of the network is counted.',
    args: {
      from: t.arg({ type: 'Date', description: 'First day; 24 months before the last if absent.' }),
      to: t.arg({ type: 'Date', description: 'Last day; the day in view if absent or later.' }),
    },
    complexity: { field: 10, multiplier: 30 },
    resolve: (placed, { from, to }, context) => trendOf(context, placed, { from: from ?? null, to: to ?? null }),
  }),
)

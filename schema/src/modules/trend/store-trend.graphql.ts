import { builder } from '../../builder.ts'
import { networkToWrite } from '../../change/find-network.ts'
import { fillTrend } from './fill-trend.ts'

interface StoredDays {
  readonly days: number
}

const StoredDaysRef = builder.objectRef<StoredDays>('StoredIndicatorDays').implement({
  description: 'What was stored of the trend.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'How many days; 0 = the network was not changed since.' }),
  }),
})

const StoreIndicatorsInput = builder.inputType('StoreIndicatorsInput', {
  description: 'Which network.',
  fields: (t) => ({ network: t.string({ required: true, description: 'Slug of the network.' }) }),
})

builder.mutationField('storeIndicators', (t) =>
  t.field({
    type: StoredDaysRef,
    description:
      'Stores what the indicators say of the days with changes, today included, instead of waiting for the night. ' +
      'Not a change of the network: it has no entry among the changes.',
    errors: {},
    args: { input: t.arg({ type: StoreIndicatorsInput, required: true, description: 'Which network.' }) },
    resolve: async (_root, { input }, context) => {
      const networkId = await networkToWrite(context, input.network)
      return { days: await fillTrend(context.services, networkId, context.today) }
    },
  }),
)

import { builder } from '../builder.ts'

export const EndInput = builder.inputType('EndInput', {
  description: 'Ends something on a day.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'What to end.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    validTo: t.field({ type: 'Date', required: true, description: 'First day on which it no longer holds.' }),
  }),
})

export const CancelInput = builder.inputType('CancelInput', {
  description: 'Cancels a meeting or training, or lets it take place after all.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'What to cancel.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    cancelledOn: t.field({
      type: 'Date',
      description: 'Day on which it was cancelled; left out = today, `null` = it takes place after all.',
    }),
  }),
})

export const RemoveInput = builder.inputType('RemoveInput', {
  description: 'Removes something on which nothing was ever built.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'What to remove.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
  }),
})

import { builder } from '../../builder.ts'
import { ConfirmationSideEnum } from './confirmation-enums.graphql.ts'

export const ConfirmInput = builder.inputType('ConfirmInput', {
  description: 'Somebody confirmed a record on a day.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'What was confirmed.' }),
    fields: t.stringList({ description: 'Names of the confirmed fields; left out = the whole record.' }),
    confirmedOn: t.field({ type: 'Date', description: 'Day of the confirmation; left out = today.' }),
    confirmedBy: t.string({ description: 'Who confirmed: a person or an office.' }),
  }),
})

export const ConfirmCooperationLinkInput = builder.inputType('ConfirmCooperationLinkInput', {
  description: 'One side of a cooperation confirmed it on a day.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The cooperation link.' }),
    side: t.field({ type: ConfirmationSideEnum, required: true, description: 'Which side confirmed.' }),
    confirmedOn: t.field({ type: 'Date', description: 'Day of the confirmation; left out = today.' }),
    confirmedBy: t.string({ description: 'Who confirmed: a person or an office.' }),
  }),
})

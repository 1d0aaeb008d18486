import { builder } from '../../builder.ts'
import { noCaseDataDescription } from '../../validation/case-data.ts'
import { CooperationFrequencyEnum, CooperationKindEnum } from './link-enums.graphql.ts'

export const CreateCooperationLinkInput = builder.inputType('CreateCooperationLinkInput', {
  description: 'Two institutions cooperate.',
  fields: (t) => ({
    sourceId: t.id({ required: true, description: 'One institution.' }),
    targetId: t.id({ required: true, description: 'The other institution.' }),
    kind: t.field({ type: CooperationKindEnum, required: true, description: 'What kind of cooperation.' }),
    frequency: t.field({ type: CooperationFrequencyEnum, description: 'How often; left out = unknown.' }),
    description: t.string({ description: 'What it is about.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateCooperationLinkInput = builder.inputType('UpdateCooperationLinkInput', {
  description: 'New data of a cooperation. What is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The cooperation link.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    kind: t.field({ type: CooperationKindEnum, description: 'What kind of cooperation.' }),
    frequency: t.field({ type: CooperationFrequencyEnum, description: 'How often.' }),
    description: t.string({ description: 'What it is about; `null` empties it.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

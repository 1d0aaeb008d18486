import { builder } from '../../builder.ts'
import { RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { noCaseDataDescription } from '../../validation/case-data.ts'
import { ConcernRef, placeConcern } from './concern-refs.ts'
import { answerConcern, createConcern, removeConcern, updateConcern } from './concern.service.ts'

const CreateConcernInput = builder.inputType('CreateConcernInput', {
  description: 'A concern that was brought in. Structures only, never a child, a family or a case.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    title: t.string({ required: true, description: 'What it is about, up to 300 characters.' }),
    text: t.string({ description: 'What was said, up to 4,000 characters.' }),
    institutionId: t.id({ description: 'Where it comes from. This or the role is needed.' }),
    roleId: t.id({ description: 'The mandate through which it came.' }),
    openedOn: t.field({ type: 'Date', description: 'Day it was brought in; left out = today.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

const UpdateConcernInput = builder.inputType('UpdateConcernInput', {
  description: 'Changes a concern. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The concern.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'What it is about, up to 300 characters.' }),
    text: t.string({ description: 'What was said, up to 4,000 characters.' }),
    institutionId: t.id({ description: 'Where it comes from. This or the role is needed.' }),
    roleId: t.id({ description: 'The mandate through which it came.' }),
    openedOn: t.field({ type: 'Date', description: 'Day it was brought in.' }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

const AnswerConcernInput = builder.inputType('AnswerConcernInput', {
  description: 'The answer to a concern, or how far it has got. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The concern.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    answer: t.string({ description: 'The answer, up to 4,000 characters.' }),
    answeredOn: t.field({
      type: 'Date',
      description: 'Day of the answer; left out = today, `null` = not answered yet, it stays open.',
    }),
    hasNoCaseData: t.boolean({ description: noCaseDataDescription }),
  }),
})

const result = changeResultType('ConcernPayload', 'concern', ConcernRef, placeConcern)

changeMutation('createConcern', {
  description: 'Enters a concern that an institution brought into the network.',
  input: CreateConcernInput,
  result,
  run: createConcern,
})

changeMutation('updateConcern', {
  description: 'Changes what a concern says or where it comes from.',
  input: UpdateConcernInput,
  result,
  run: updateConcern,
})

changeMutation('answerConcern', {
  description: 'Answers a concern, corrects its answer, or says how far it has got.',
  input: AnswerConcernInput,
  result,
  run: answerConcern,
})

removeMutation('removeConcern', {
  description: 'Removes a concern that was never answered.',
  input: RemoveInput,
  run: removeConcern,
})

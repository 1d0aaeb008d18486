import { builder } from '../../builder.ts'
import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { GuidelineRef, placeGuideline } from './guideline-refs.ts'
import {
  addGuidelineVersion,
  createGuideline,
  endGuideline,
  removeGuideline,
  updateGuideline,
} from './guideline.service.ts'

const CreateGuidelineInput = builder.inputType('CreateGuidelineInput', {
  description: 'A new guideline with its first version.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    title: t.string({ required: true, description: 'Title, up to 300 characters.' }),
    topic: t.string({ description: 'What it is about.' }),
    approvedBy: t.string({ description: 'Who approved it.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of approval; not in the future.' }),
    reviewDue: t.field({ type: 'Date', description: 'Day by which it should be looked at again.' }),
    url: t.string({ description: 'Where it can be read, with http:// or https://.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const UpdateGuidelineInput = builder.inputType('UpdateGuidelineInput', {
  description: 'New title or topic of a guideline. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The guideline.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'Title, up to 300 characters.' }),
    topic: t.string({ description: 'What it is about.' }),
  }),
})

const AddGuidelineVersionInput = builder.inputType('AddGuidelineVersionInput', {
  description: 'A new version of a guideline; the one before ends when it begins.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The guideline.' }),
    version: t.int({ required: true, description: 'The `version` of the guideline when it was read.' }),
    approvedBy: t.string({ description: 'Who approved it.' }),
    approvedOn: t.field({ type: 'Date', description: 'Day of approval; not in the future.' }),
    reviewDue: t.field({ type: 'Date', description: 'Day by which it should be looked at again.' }),
    url: t.string({ description: 'Where it can be read, with http:// or https://.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today.' }),
  }),
})

const result = changeResultType('GuidelinePayload', 'guideline', GuidelineRef, placeGuideline)

changeMutation('createGuideline', {
  description: 'Adds a guideline or procedure of the network.',
  input: CreateGuidelineInput,
  result,
  run: createGuideline,
})

changeMutation('updateGuideline', {
  description: 'Changes title or topic of a guideline.',
  input: UpdateGuidelineInput,
  result,
  run: updateGuideline,
})

changeMutation('addGuidelineVersion', {
  description: 'Adds a version of a guideline and ends the one before.',
  input: AddGuidelineVersionInput,
  result,
  run: addGuidelineVersion,
})

changeMutation('endGuideline', {
  description: 'A guideline holds no longer from a day on; its versions stay in the past.',
  input: EndInput,
  result,
  run: endGuideline,
})

removeMutation('removeGuideline', {
  description: 'Removes a guideline that never had a second version.',
  input: RemoveInput,
  run: removeGuideline,
})

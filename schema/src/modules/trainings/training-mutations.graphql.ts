import { builder } from '../../builder.ts'
import { CancelInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { enrolPerson, recordEnrolments, removeEnrolment } from './enrolment.service.ts'
import { EnrolmentStateEnum } from './enrolments.graphql.ts'
import { EnrolmentRef, placeEnrolment, placeTraining, TrainingRef } from './training-refs.ts'
import { cancelTraining, createTraining, removeTraining, updateTraining } from './training.service.ts'

const CreateTrainingInput = builder.inputType('CreateTrainingInput', {
  description: 'A new qualification offer, planned or entered afterwards.',
  fields: (t) => ({
    network: t.string({ required: true, description: 'Slug of the network.' }),
    title: t.string({ required: true, description: 'Title, up to 300 characters.' }),
    topic: t.string({ description: 'What it is about.' }),
    provider: t.string({ description: 'Who gives it.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Day of the training.' }),
    isInterdisciplinary: t.boolean({ description: 'Brings several professions together; left out = it does not.' }),
    places: t.int({ description: 'How many can take part; left out = unknown.' }),
  }),
})

const UpdateTrainingInput = builder.inputType('UpdateTrainingInput', {
  description: 'New data of a training. What is left out stays; `null` empties a field.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The training.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'Title, up to 300 characters.' }),
    topic: t.string({ description: 'What it is about.' }),
    provider: t.string({ description: 'Who gives it.' }),
    heldOn: t.field({ type: 'Date', description: 'Day of the training; not ahead where somebody took part.' }),
    isInterdisciplinary: t.boolean({ description: 'Brings several professions together.' }),
    places: t.int({ description: 'How many can take part; `null` = unknown.' }),
  }),
})

const EnrolPersonInput = builder.inputType('EnrolPersonInput', {
  description: 'A person takes part in a training.',
  fields: (t) => ({
    trainingId: t.id({ required: true, description: 'The training.' }),
    personId: t.id({ required: true, description: 'The person.' }),
    state: t.field({ type: EnrolmentStateEnum, description: 'How it stands; left out = enrolled.' }),
  }),
})

const EnrolmentEntryInput = builder.inputType('EnrolmentEntryInput', {
  description: 'How one enrolment stands.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The enrolment.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    state: t.field({ type: EnrolmentStateEnum, required: true, description: 'How it stands.' }),
  }),
})

const RecordEnrolmentsInput = builder.inputType('RecordEnrolmentsInput', {
  description: 'How enrolments of one training stand; what is not named stays.',
  fields: (t) => ({
    trainingId: t.id({ required: true, description: 'The training.' }),
    entries: t.field({ type: [EnrolmentEntryInput], required: true, description: 'How they stand.' }),
  }),
})

const training = changeResultType('TrainingPayload', 'training', TrainingRef, placeTraining)
const enrolment = changeResultType('EnrolmentPayload', 'enrolment', EnrolmentRef, placeEnrolment)

changeMutation('createTraining', {
  description: 'Adds a qualification offer, to come or held already.',
  input: CreateTrainingInput,
  result: training,
  run: createTraining,
})

changeMutation('updateTraining', {
  description: 'Changes data of a training.',
  input: UpdateTrainingInput,
  result: training,
  run: updateTraining,
})

changeMutation('cancelTraining', {
  description: 'Cancels a training in which nobody is noted to have taken part; who was enrolled stays known.',
  input: CancelInput,
  result: training,
  run: cancelTraining,
})

removeMutation('removeTraining', {
  description: 'Removes a training in which nobody was enrolled.',
  input: RemoveInput,
  run: removeTraining,
})

changeMutation('enrolPerson', {
  description: 'Enrols a person in a training. Beyond its places that is only warned about.',
  input: EnrolPersonInput,
  result: enrolment,
  run: enrolPerson,
})

changeMutation('recordEnrolments', {
  description: 'Notes how several enrolments of a training stand: who took part, who waits, who withdrew.',
  input: RecordEnrolmentsInput,
  result: training,
  run: recordEnrolments,
})

removeMutation('removeEnrolment', {
  description: 'Takes an enrolment back that was entered by mistake.',
  input: RemoveInput,
  run: removeEnrolment,
})

import { RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConfirmInput } from '../confirmations/confirm-inputs.graphql.ts'
import { confirmReportingStep } from '../confirmations/confirmation.service.ts'
import { placeStep, ReportingStepRef } from './reporting-refs.ts'
import { AddReportingStepInput, MoveReportingStepInput, UpdateReportingStepInput } from './step-inputs.graphql.ts'
import { addReportingStep, moveReportingStep, removeReportingStep, updateReportingStep } from './step.service.ts'

const result = changeResultType('ReportingStepPayload', 'step', ReportingStepRef, placeStep)

changeMutation('addReportingStep', {
  description: 'Adds a step to a reporting path, at a place or at the end.',
  input: AddReportingStepInput,
  result,
  run: addReportingStep,
})

changeMutation('updateReportingStep', {
  description: 'Corrects a step of a reporting path where it stands.',
  input: UpdateReportingStepInput,
  result,
  run: updateReportingStep,
})

changeMutation('moveReportingStep', {
  description: 'Puts a step of a reporting path at another place.',
  input: MoveReportingStepInput,
  result,
  run: moveReportingStep,
})

removeMutation('removeReportingStep', {
  description:
    'Takes a step out of a reporting path. Of a version that has held before today only a step that was never confirmed.',
  input: RemoveInput,
  run: removeReportingStep,
})

changeMutation('confirmReportingStep', {
  description: 'Records that number and hours of a step were confirmed on a day.',
  input: ConfirmInput,
  result,
  run: confirmReportingStep,
})

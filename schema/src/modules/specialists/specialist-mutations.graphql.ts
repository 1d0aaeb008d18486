import { builder } from '../../builder.ts'
import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import {
  createSpecialistAssignment,
  endSpecialistAssignment,
  removeSpecialistAssignment,
} from './assignment.service.ts'
import { AssignmentKindEnum } from './specialist-enums.graphql.ts'
import { placeAssignment, SpecialistAssignmentRef } from './specialist-refs.ts'

const CreateSpecialistAssignmentInput = builder.inputType('CreateSpecialistAssignmentInput', {
  description: 'Which child-protection specialist is responsible for an institution.',
  fields: (t) => ({
    institutionId: t.id({ required: true, description: 'For which institution.' }),
    kind: t.field({ type: AssignmentKindEnum, required: true, description: 'Own, pool, central or expressly none.' }),
    personId: t.id({ description: 'The specialist, for OWN.' }),
    poolId: t.id({ description: 'The pool, for POOL.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const result = changeResultType('SpecialistAssignmentPayload', 'assignment', SpecialistAssignmentRef, placeAssignment)

changeMutation('createSpecialistAssignment', {
  description: 'Records which specialist is responsible for an institution from a day on.',
  input: CreateSpecialistAssignmentInput,
  result,
  run: createSpecialistAssignment,
})

changeMutation('endSpecialistAssignment', {
  description: 'A specialist is no longer responsible from a day on.',
  input: EndInput,
  result,
  run: endSpecialistAssignment,
})

removeMutation('removeSpecialistAssignment', {
  description: 'Removes an assignment that was entered by mistake.',
  input: RemoveInput,
  run: removeSpecialistAssignment,
})

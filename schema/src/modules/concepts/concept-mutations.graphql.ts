import { builder } from '../../builder.ts'
import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConceptStateEnum } from './concept-enums.graphql.ts'
import { placeConcept, ProtectionConceptRef } from './concept-refs.ts'
import {
  createProtectionConcept,
  endProtectionConcept,
  removeProtectionConcept,
  updateProtectionConcept,
} from './concept.service.ts'

const CreateProtectionConceptInput = builder.inputType('CreateProtectionConceptInput', {
  description: "The state of an institution's protection concept (Schutzkonzept) from a day on.",
  fields: (t) => ({
    institutionId: t.id({ required: true, description: 'Whose.' }),
    state: t.field({ type: ConceptStateEnum, required: true, description: 'Its state.' }),
    adoptedOn: t.field({ type: 'Date', description: 'Day of adoption; `null` = unknown.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

const UpdateProtectionConceptInput = builder.inputType('UpdateProtectionConceptInput', {
  description: 'Corrects a recorded state. What is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The recorded state.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    state: t.field({ type: ConceptStateEnum, description: 'Its state.' }),
    adoptedOn: t.field({ type: 'Date', description: 'Day of adoption; `null` = unknown.' }),
  }),
})

const result = changeResultType('ProtectionConceptPayload', 'protectionConcept', ProtectionConceptRef, placeConcept)

changeMutation('createProtectionConcept', {
  description: "Records the state of an institution's protection concept from a day on; the state until then ends.",
  input: CreateProtectionConceptInput,
  result,
  run: createProtectionConcept,
})

changeMutation('updateProtectionConcept', {
  description: 'Corrects the recorded state of a protection concept.',
  input: UpdateProtectionConceptInput,
  result,
  run: updateProtectionConcept,
})

changeMutation('endProtectionConcept', {
  description: 'The recorded state no longer holds from a day on, and what holds then is unknown.',
  input: EndInput,
  result,
  run: endProtectionConcept,
})

removeMutation('removeProtectionConcept', {
  description: 'Removes a state that was entered by mistake.',
  input: RemoveInput,
  run: removeProtectionConcept,
})

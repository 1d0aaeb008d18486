import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConfirmInput } from '../confirmations/confirm-inputs.graphql.ts'
import { confirmAffiliation } from '../confirmations/confirmation.service.ts'
import { createAffiliation, endAffiliation, removeAffiliation, updateAffiliation } from './affiliation.service.ts'
import {
  CreateAffiliationInput,
  CreatePersonInput,
  CreateQualificationInput,
  UpdateAffiliationInput,
  UpdatePersonInput,
  UpdateQualificationInput,
} from './people-inputs.graphql.ts'
import {
  AffiliationRef,
  PersonRef,
  placeAffiliation,
  placePerson,
  placeQualification,
  QualificationRef,
} from './people-refs.ts'
import { createPerson, removePerson, updatePerson } from './person.service.ts'
import { createQualification, removeQualification, updateQualification } from './qualification.service.ts'

const person = changeResultType('PersonPayload', 'person', PersonRef, placePerson)
const affiliation = changeResultType('AffiliationPayload', 'affiliation', AffiliationRef, placeAffiliation)
const qualification = changeResultType('QualificationPayload', 'qualification', QualificationRef, placeQualification)

changeMutation('createPerson', {
  description: 'Creates a professional. A namesake is only warned about.',
  input: CreatePersonInput,
  result: person,
  run: createPerson,
})

changeMutation('updatePerson', {
  description: 'Changes data of a person.',
  input: UpdatePersonInput,
  result: person,
  run: updatePerson,
})

removeMutation('removePerson', {
  description: 'Removes a person on whom nothing was ever built.',
  input: RemoveInput,
  run: removePerson,
})

changeMutation('createAffiliation', {
  description: 'Records that a person works in an institution.',
  input: CreateAffiliationInput,
  result: affiliation,
  run: createAffiliation,
})

changeMutation('updateAffiliation', {
  description: 'Changes what a person does in an institution, or the contact data there.',
  input: UpdateAffiliationInput,
  result: affiliation,
  run: updateAffiliation,
})

changeMutation('endAffiliation', {
  description: 'A person no longer works in an institution from a day on.',
  input: EndInput,
  result: affiliation,
  run: endAffiliation,
})

removeMutation('removeAffiliation', {
  description: 'Removes an affiliation that was entered by mistake.',
  input: RemoveInput,
  run: removeAffiliation,
})

changeMutation('confirmAffiliation', {
  description: 'Records that an affiliation, or single fields of it, was confirmed on a day.',
  input: ConfirmInput,
  result: affiliation,
  run: confirmAffiliation,
})

changeMutation('createQualification', {
  description: "Records a person's certificate.",
  input: CreateQualificationInput,
  result: qualification,
  run: createQualification,
})

changeMutation('updateQualification', {
  description: 'Changes a certificate.',
  input: UpdateQualificationInput,
  result: qualification,
  run: updateQualification,
})

removeMutation('removeQualification', {
  description: 'Removes a certificate that was entered by mistake.',
  input: RemoveInput,
  run: removeQualification,
})

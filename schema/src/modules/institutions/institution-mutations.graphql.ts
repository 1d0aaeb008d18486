import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConfirmInput } from '../confirmations/confirm-inputs.graphql.ts'
import { confirmInstitution } from '../confirmations/confirmation.service.ts'
import {
  ChangeInstitutionProfileInput,
  CreateInstitutionInput,
  UpdateInstitutionInput,
} from './institution-inputs.graphql.ts'
import { changeInstitutionProfile } from './institution-profile.service.ts'
import { InstitutionRef, placeInstitution } from './institution-refs.ts'
import { createInstitution, endInstitution, removeInstitution, updateInstitution } from './institution.service.ts'

const result = changeResultType('InstitutionPayload', 'institution', InstitutionRef, placeInstitution)

changeMutation('createInstitution', {
  description: 'Creates an institution. One of the same name and postal code is only warned about.',
  input: CreateInstitutionInput,
  result,
  run: createInstitution,
})

changeMutation('updateInstitution', {
  description: 'Changes current data of an institution: name, address, contact.',
  input: UpdateInstitutionInput,
  result,
  run: updateInstitution,
})

changeMutation('changeInstitutionProfile', {
  description: 'Changes type, carrier or district of an institution from a day on.',
  input: ChangeInstitutionProfileInput,
  result,
  run: changeInstitutionProfile,
})

changeMutation('endInstitution', {
  description: 'Ends an institution on a day; it stays in the past.',
  input: EndInput,
  result,
  run: endInstitution,
})

removeMutation('removeInstitution', {
  description: 'Removes an institution on which nothing was ever built.',
  input: RemoveInput,
  run: removeInstitution,
})

changeMutation('confirmInstitution', {
  description: "Records that an institution's data, or single fields of it, were confirmed on a day.",
  input: ConfirmInput,
  result,
  run: confirmInstitution,
})

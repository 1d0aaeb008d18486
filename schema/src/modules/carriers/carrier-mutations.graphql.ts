import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { createAgreement, endAgreement, removeAgreement, updateAgreement } from './agreement.service.ts'
import {
  CreateAgreementInput,
  CreateCarrierInput,
  UpdateAgreementInput,
  UpdateCarrierInput,
} from './carrier-inputs.graphql.ts'
import { AgreementRef, CarrierRef, placeAgreement, placeCarrier } from './carrier-refs.ts'
import { createCarrier, endCarrier, removeCarrier, updateCarrier } from './carrier.service.ts'

const carrier = changeResultType('CarrierPayload', 'carrier', CarrierRef, placeCarrier)
const agreement = changeResultType('AgreementPayload', 'agreement', AgreementRef, placeAgreement)

changeMutation('createCarrier', {
  description: 'Creates a carrier. One of the same name is only warned about.',
  input: CreateCarrierInput,
  result: carrier,
  run: createCarrier,
})

changeMutation('updateCarrier', {
  description: 'Changes data of a carrier.',
  input: UpdateCarrierInput,
  result: carrier,
  run: updateCarrier,
})

changeMutation('endCarrier', {
  description: 'Ends a carrier on a day; it stays in the past.',
  input: EndInput,
  result: carrier,
  run: endCarrier,
})

removeMutation('removeCarrier', {
  description: 'Removes a carrier on which nothing was ever built.',
  input: RemoveInput,
  run: removeCarrier,
})

changeMutation('createAgreement', {
  description: 'Records an agreement under § 8a SGB VIII.',
  input: CreateAgreementInput,
  result: agreement,
  run: createAgreement,
})

changeMutation('updateAgreement', {
  description: 'Changes the days of an agreement.',
  input: UpdateAgreementInput,
  result: agreement,
  run: updateAgreement,
})

changeMutation('endAgreement', {
  description: 'An agreement no longer holds from a day on.',
  input: EndInput,
  result: agreement,
  run: endAgreement,
})

removeMutation('removeAgreement', {
  description: 'Removes an agreement that was entered by mistake.',
  input: RemoveInput,
  run: removeAgreement,
})

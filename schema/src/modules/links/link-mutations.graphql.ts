import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConfirmCooperationLinkInput } from '../confirmations/confirm-inputs.graphql.ts'
import { confirmCooperationLink } from '../confirmations/confirmation.service.ts'
import { CreateCooperationLinkInput, UpdateCooperationLinkInput } from './link-inputs.graphql.ts'
import { CooperationLinkRef, placeLink } from './link-refs.ts'
import {
  createCooperationLink,
  endCooperationLink,
  removeCooperationLink,
  updateCooperationLink,
} from './link.service.ts'

const result = changeResultType('CooperationLinkPayload', 'link', CooperationLinkRef, placeLink)

changeMutation('createCooperationLink', {
  description: 'Records that two institutions cooperate; confirmed by neither side yet.',
  input: CreateCooperationLinkInput,
  result,
  run: createCooperationLink,
})

changeMutation('updateCooperationLink', {
  description: 'Changes kind, frequency or description of a cooperation.',
  input: UpdateCooperationLinkInput,
  result,
  run: updateCooperationLink,
})

changeMutation('endCooperationLink', {
  description: 'Two institutions no longer cooperate from a day on.',
  input: EndInput,
  result,
  run: endCooperationLink,
})

removeMutation('removeCooperationLink', {
  description: 'Removes a cooperation that was entered by mistake and never confirmed.',
  input: RemoveInput,
  run: removeCooperationLink,
})

changeMutation('confirmCooperationLink', {
  description: 'Records that one side confirmed a cooperation on a day.',
  input: ConfirmCooperationLinkInput,
  result,
  run: confirmCooperationLink,
})

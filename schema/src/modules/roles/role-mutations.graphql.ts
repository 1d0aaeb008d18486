import { EndInput, RemoveInput } from '../../change/change-inputs.graphql.ts'
import { changeMutation, removeMutation } from '../../change/change-mutation.graphql.ts'
import { changeResultType } from '../../change/change-result.graphql.ts'
import { ConfirmInput } from '../confirmations/confirm-inputs.graphql.ts'
import { confirmRoleHolder } from '../confirmations/confirmation.service.ts'
import { assignRoleHolder, endRoleHolder, removeRoleHolder } from './holder.service.ts'
import {
  AssignRoleHolderInput,
  CreateMultiplierRoleInput,
  UpdateMultiplierRoleInput,
  UpdateRoleScopeInput,
} from './role-inputs.graphql.ts'
import { MultiplierRoleRef, placeHolder, placeRole, RoleHolderRef } from './role-refs.ts'
import {
  createMultiplierRole,
  endMultiplierRole,
  removeMultiplierRole,
  updateMultiplierRole,
  updateRoleScope,
} from './role.service.ts'

const role = changeResultType('MultiplierRolePayload', 'role', MultiplierRoleRef, placeRole)
const holder = changeResultType('RoleHolderPayload', 'holder', RoleHolderRef, placeHolder)

changeMutation('createMultiplierRole', {
  description: 'Creates a mandate for an institution or a professional group; vacant until somebody holds it.',
  input: CreateMultiplierRoleInput,
  result: role,
  run: createMultiplierRole,
})

changeMutation('updateMultiplierRole', {
  description: 'Changes what a role is called.',
  input: UpdateMultiplierRoleInput,
  result: role,
  run: updateMultiplierRole,
})

changeMutation('updateRoleScope', {
  description: 'Narrows or widens the part of the group that a role represents.',
  input: UpdateRoleScopeInput,
  result: role,
  run: updateRoleScope,
})

changeMutation('endMultiplierRole', {
  description: 'Ends a role on a day.',
  input: EndInput,
  result: role,
  run: endMultiplierRole,
})

removeMutation('removeMultiplierRole', {
  description: 'Removes a role that was never held.',
  input: RemoveInput,
  run: removeMultiplierRole,
})

changeMutation('assignRoleHolder', {
  description: 'Names the holder or deputy of a role from a day on.',
  input: AssignRoleHolderInput,
  result: holder,
  run: assignRoleHolder,
})

changeMutation('endRoleHolder', {
  description: 'Somebody no longer holds a role from a day on.',
  input: EndInput,
  result: holder,
  run: endRoleHolder,
})

removeMutation('removeRoleHolder', {
  description: 'Removes a holder who was entered by mistake.',
  input: RemoveInput,
  run: removeRoleHolder,
})

changeMutation('confirmRoleHolder', {
  description: 'Records that somebody confirmed on a day to hold a role.',
  input: ConfirmInput,
  result: holder,
  run: confirmRoleHolder,
})

import { builder } from '../../builder.ts'
import { HolderKindEnum } from './role-enums.graphql.ts'

export const RoleScopeInput = builder.inputType('RoleScopeInput', {
  description: 'Which part of a group a role represents; everything empty = the whole group.',
  fields: (t) => ({
    institutionIds: t.idList({ description: 'These institutions.' }),
    districtIds: t.idList({ description: 'Institutions in these districts.' }),
    carrierIds: t.idList({ description: 'Institutions of these carriers.' }),
  }),
})

export const CreateMultiplierRoleInput = builder.inputType('CreateMultiplierRoleInput', {
  description: 'A mandate to represent one institution or one professional group: exactly one of the two.',
  fields: (t) => ({
    institutionId: t.id({ description: 'The institution it represents.' }),
    groupId: t.id({ description: 'The professional group it represents.' }),
    title: t.string({ description: 'What it is called.' }),
    scope: t.field({ type: RoleScopeInput, description: 'Part of the group; only for a group.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

export const UpdateMultiplierRoleInput = builder.inputType('UpdateMultiplierRoleInput', {
  description: 'New data of a role.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The role.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    title: t.string({ description: 'What it is called; `null` empties it.' }),
  }),
})

export const UpdateRoleScopeInput = builder.inputType('UpdateRoleScopeInput', {
  description: 'Which part of its group a role represents from now on; replaces what was.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The role.' }),
    version: t.int({ required: true, description: 'Its `version` when it was read.' }),
    scope: t.field({ type: RoleScopeInput, required: true, description: 'The whole new scope.' }),
  }),
})

export const AssignRoleHolderInput = builder.inputType('AssignRoleHolderInput', {
  description: 'Somebody holds a role, or deputises, from a day on.',
  fields: (t) => ({
    roleId: t.id({ required: true, description: 'The role.' }),
    personId: t.id({ required: true, description: 'Who.' }),
    kind: t.field({ type: HolderKindEnum, required: true, description: 'Holder or deputy.' }),
    validFrom: t.field({ type: 'Date', description: 'First day; left out = today, `null` = since ever.' }),
  }),
})

import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeOrNull } from '../../network/network-scope.ts'
import { CarrierRef } from '../carriers/carrier-refs.ts'
import { confirmationsOf, ConfirmationStateRef } from '../confirmations/confirmation-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { DistrictRef } from '../places/place-refs.ts'
import { HolderKindEnum } from './role-enums.graphql.ts'
import { MultiplierRoleRef, placeHolder, placeRole, RoleHolderRef, RoleScopeRef } from './role-refs.ts'

builder.node(RoleHolderRef, {
  description: 'A person holds a multiplier role, or deputises.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('roleHolder', placeHolder),
  fields: (t) => ({
    role: t.field({
      type: MultiplierRoleRef,
      description: 'The role.',
      resolve: ({ scope, item }) => placeRole(scope, item.roleId),
    }),
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
    kind: t.field({ type: HolderKindEnum, description: 'In which capacity.', resolve: ({ item }) => item.kind }),
    confirmation: t.field({
      type: ConfirmationStateRef,
      description: 'When it was last confirmed.',
      resolve: ({ scope, item }) => confirmationsOf(scope, item.id),
    }),
  }),
})

RoleScopeRef.implement({
  description: 'Narrows a group role to an institution, a district or a carrier; exactly one of them is set.',
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'Only this institution.',
      resolve: ({ scope, item }) => (item.institutionId ? placeInstitution(scope, item.institutionId) : null),
    }),
    district: t.field({
      type: DistrictRef,
      nullable: true,
      description: 'Only institutions in this district.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('district').get(item.districtId ?? '')),
    }),
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'Only institutions of this carrier.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('carrier').get(item.carrierId ?? '')),
    }),
  }),
})

import { failureRiskOf } from '@schutznetz/domain/coverage/failure-risk.ts'
import { institutionsOfRole } from '@schutznetz/domain/coverage/reach.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { loadPlaced } from '../../network/locate.ts'
import { place, placeAll, placeOrNull } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { ProfessionalGroupRef } from '../groups/group-refs.ts'
import { InstitutionRef } from '../institutions/institution-refs.ts'
import { PersonRef } from '../people/people-refs.ts'
import { MultiplierRoleRef, placeRole, RoleHolderRef, RoleScopeRef } from './role-refs.ts'

builder.node(MultiplierRoleRef, {
  description: 'Mandate to represent one institution or one professional group (Multiplikator*in).',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('multiplierRole', placeRole),
  fields: (t) => ({
    title: t.string({ nullable: true, description: 'Name of the mandate.', resolve: ({ item }) => item.record.title }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'The institution it represents; `null` = it represents a group.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.institution),
    }),
    group: t.field({
      type: ProfessionalGroupRef,
      nullable: true,
      description: 'The professional group it represents; `null` = it represents an institution.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.group),
    }),
    scope: t.field({
      type: [RoleScopeRef],
      description: 'The part of the group it represents; empty = the whole group.',
      resolve: ({ scope, item }) => placeAll(scope, item.scope),
    }),
    holders: t.field({
      type: [RoleHolderRef],
      description: 'Who is in the role on the day, holders and deputies.',
      resolve: ({ scope, item }) => placeAll(scope, item.holders),
    }),
    holderHistory: t.field({
      type: [RoleHolderRef],
      description: 'Everybody who was ever in the role.',
      resolve: ({ scope, item }) => placeAll(scope, scope.index.get('holdersByRole').get(item.id) ?? []),
    }),
    holder: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The holder on the day.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.holder),
    }),
    deputy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The deputy on the day.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.deputy),
    }),
    acting: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who acts: the holder, else the deputy; `null` = vacant, the role counts as not there.',
      resolve: ({ scope, item }) => placeOrNull(scope, item.acting),
    }),
    isVacant: t.boolean({ description: 'Nobody acts in it.', resolve: ({ item }) => item.acting === null }),
    hasFailureRisk: t.boolean({
      description: 'No deputy, and many institutions or a statutory number depend on this role alone.',
      resolve: ({ scope, item }) => failureRiskOf(scope.view, item.id).isAtRisk,
    }),
    reaches: t.connection({
      type: InstitutionRef,
      description: 'Institutions it stands for on the day; none while it is vacant.',
      resolve: ({ scope, item }, page) =>
        pageOf(
          institutionsOfRole(scope.view, item.id),
          page,
          ({ id }) => id,
          (row) => place(scope, row),
        ),
    }),
  }),
})

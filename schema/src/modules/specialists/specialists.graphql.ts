import { specialistState } from '@schutznetz/domain/coverage/certificate.ts'
import { specialistOf } from '@schutznetz/domain/coverage/specialist.ts'
import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll, placeOrNull } from '../../network/network-scope.ts'
import { CarrierRef } from '../carriers/carrier-refs.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { SpecialistCoverEnum } from '../institutions/institution-enums.graphql.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { AssignmentKindEnum } from './specialist-enums.graphql.ts'
import {
  placeAssignment,
  placePool,
  PoolMemberRef,
  SpecialistAssignmentRef,
  SpecialistCoverageRef,
  SpecialistPoolRef,
} from './specialist-refs.ts'

const institutionsByPool = derive((view: NetworkView) => {
  const ids = new Map<string, Set<string>>()
  for (const { poolId, institutionId } of [...view.assignmentsByInstitution.values()].flat()) {
    if (poolId !== null) ids.set(poolId, (ids.get(poolId) ?? new Set()).add(institutionId))
  }
  return ids
})

SpecialistCoverageRef.implement({
  description: 'Whether and by whom an institution is advised in child protection.',
  fields: (t) => ({
    cover: t.field({
      type: SpecialistCoverEnum,
      description: 'What it has on the day, after looking at certificates.',
      resolve: ({ scope, item }) => specialistOf(scope.view, item.id).cover,
    }),
    isExpected: t.boolean({
      description: 'Whether its type is expected to have one.',
      resolve: ({ item }) => item.type?.expectsSpecialist ?? false,
    }),
    people: t.field({
      type: [PersonRef],
      description: 'The valid specialists who give the cover: its own, or the members of the pool.',
      resolve: ({ scope, item }) => specialistOf(scope.view, item.id).personIds.map((id) => placePerson(scope, id)),
    }),
    hasInvalidAssignment: t.boolean({
      description: 'Somebody is assigned, but nobody whose certificate is valid.',
      resolve: ({ scope, item }) => specialistOf(scope.view, item.id).hasInvalidAssignment,
    }),
    assignments: t.field({
      type: [SpecialistAssignmentRef],
      description: 'What was agreed for the day.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.assignmentsByInstitution.get(item.id) ?? []),
    }),
  }),
})

builder.node(SpecialistAssignmentRef, {
  description: 'Which specialist is responsible for an institution (Zuständigkeit der Kinderschutzfachkraft).',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('specialistAssignment', placeAssignment),
  fields: (t) => ({
    institution: t.field({
      type: InstitutionRef,
      description: 'The institution.',
      resolve: ({ scope, item }) => placeInstitution(scope, item.institutionId),
    }),
    kind: t.field({ type: AssignmentKindEnum, description: 'What was agreed.', resolve: ({ item }) => item.kind }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Its own specialist, for OWN.',
      resolve: ({ scope, item }) => (item.personId ? placePerson(scope, item.personId) : null),
    }),
    pool: t.field({
      type: SpecialistPoolRef,
      nullable: true,
      description: 'The pool, for POOL.',
      resolve: ({ scope, item }) => (item.poolId ? placePool(scope, item.poolId) : null),
    }),
  }),
})

builder.node(SpecialistPoolRef, {
  description: 'Pool of child-protection specialists that institutions can be assigned to.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('specialistPool', placePool),
  fields: (t) => ({
    name: t.string({ description: 'Name of the pool.', resolve: ({ item }) => item.name }),
    carrier: t.field({
      type: CarrierRef,
      nullable: true,
      description: 'The carrier that keeps it; `null` = the network.',
      resolve: ({ scope, item }) => placeOrNull(scope, scope.index.get('carrier').get(item.carrierId ?? '')),
    }),
    members: t.field({
      type: [PoolMemberRef],
      description: 'Who is in it on the day.',
      resolve: ({ scope, item }) => {
        const rows = scope.index.get('membersByPool').get(item.id) ?? []
        return placeAll(
          scope,
          rows.filter((row) => isActiveOn(row, scope.view.day)),
        )
      },
    }),
    specialists: t.field({
      type: [PersonRef],
      description: 'Its members with a valid certificate: without one of them an assignment to the pool covers nobody.',
      resolve: ({ scope, item }) =>
        (scope.view.membersByPool.get(item.id) ?? [])
          .filter(({ personId }) => specialistState(scope.view, personId) === 'VALID')
          .map(({ personId }) => placePerson(scope, personId)),
    }),
    institutionCount: t.int({
      description: 'Institutions assigned to it on the day.',
      resolve: ({ scope, item }) => institutionsByPool(scope.view).get(item.id)?.size ?? 0,
    }),
  }),
})

PoolMemberRef.implement({
  description: 'A person in a pool of specialists.',
  interfaces: [DatedRef],
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
  }),
})

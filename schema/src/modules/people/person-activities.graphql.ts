import { isActivePerson } from '@schutznetz/domain/coverage/active-persons.ts'
import { certificatesOnDay } from '@schutznetz/domain/coverage/certificates-on-day.ts'
import { isActiveOn, type Dated } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { placeAll, type NetworkScope } from '../../network/network-scope.ts'
import { RoleHolderRef } from '../roles/role-refs.ts'
import { placePool, SpecialistAssignmentRef, SpecialistPoolRef } from '../specialists/specialist-refs.ts'
import { placeSteeringGroup, SteeringGroupRef } from '../steering/steering-refs.ts'
import { ContactTopicRef, placeTopic } from '../topics/topic-refs.ts'
import { AffiliationRef, PersonRef, QualificationRef } from './people-refs.ts'

function activeOn<T extends Dated>({ view }: NetworkScope, rows: readonly T[] | undefined): T[] {
  return (rows ?? []).filter((row) => isActiveOn(row, view.day))
}

/** Latest first; what has always held comes last. */
function latestFirst<T extends Dated>(rows: readonly T[] | undefined): T[] {
  return (rows ?? []).toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
}

builder.objectFields(PersonRef, (t) => ({
  isActive: t.boolean({
    description:
      'Does something in the network on the day: works, holds a role, coordinates, belongs to a pool or group.',
    resolve: ({ scope, item }) => isActivePerson(scope.view, item.id),
  }),
  isCoordinator: t.boolean({
    description: 'Belongs to the coordination office on the day.',
    resolve: ({ scope, item }) => activeOn(scope, scope.index.get('coordinatorsByPerson').get(item.id)).length > 0,
  }),
  affiliationHistory: t.field({
    type: [AffiliationRef],
    description: 'Where the person has ever worked or is going to, the latest first.',
    resolve: ({ scope, item }) => placeAll(scope, latestFirst(scope.index.get('affiliationsByPerson').get(item.id))),
  }),
  holdings: t.field({
    type: [RoleHolderRef],
    description: 'In which roles the person is on the day, and in which capacity.',
    resolve: ({ scope, item }) => placeAll(scope, activeOn(scope, scope.index.get('holdersByPerson').get(item.id))),
  }),
  holdingHistory: t.field({
    type: [RoleHolderRef],
    description: 'In which roles the person has ever been or is going to be, the latest first.',
    resolve: ({ scope, item }) => placeAll(scope, latestFirst(scope.index.get('holdersByPerson').get(item.id))),
  }),
  countedQualifications: t.field({
    type: [QualificationRef],
    description: 'The certificates that CERTIFICATES counts on the day: the newest of each kind.',
    resolve: ({ scope, item }) => {
      const own = new Set(scope.view.qualificationsByPerson.get(item.id))
      return placeAll(
        scope,
        certificatesOnDay(scope.view).counted.filter((row) => own.has(row)),
      )
    },
  }),
  assignments: t.field({
    type: [SpecialistAssignmentRef],
    description: 'For which institutions the person is the specialist on the day, by name; pools not included.',
    resolve: ({ scope, item }) => placeAll(scope, activeOn(scope, scope.index.get('assignmentsByPerson').get(item.id))),
  }),
  pools: t.field({
    type: [SpecialistPoolRef],
    description: 'Pools of specialists the person belongs to on the day.',
    resolve: ({ scope, item }) =>
      activeOn(scope, scope.index.get('poolMembershipsByPerson').get(item.id)).map(({ poolId }) =>
        placePool(scope, poolId),
      ),
  }),
  steeringGroups: t.field({
    type: [SteeringGroupRef],
    description: 'Steering groups the person belongs to on the day.',
    resolve: ({ scope, item }) =>
      activeOn(scope, scope.index.get('steeringMembershipsByPerson').get(item.id)).map(({ steeringGroupId }) =>
        placeSteeringGroup(scope, steeringGroupId),
      ),
  }),
  contactTopics: t.field({
    type: [ContactTopicRef],
    description: 'Questions the person is a fixed contact for on the day.',
    resolve: ({ scope, item }) =>
      activeOn(scope, scope.index.get('topicsByPerson').get(item.id)).map(({ topicId }) => placeTopic(scope, topicId)),
  }),
}))

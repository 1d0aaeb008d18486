import type { EnrolmentRecord, EnrolmentState } from '@schutznetz/domain/model/records/meetings.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { loadPlaced } from '../../network/locate.ts'
import { place } from '../../network/network-scope.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { EnrolmentRef, placeEnrolment, placeTraining, TrainingRef } from './training-refs.ts'

export const EnrolmentStateEnum = builder.enumType('EnrolmentState', {
  description: 'How an enrolment stands.',
  values: {
    ENROLLED: { description: 'Has a place.' },
    WAITING: { description: 'Waits for a place.' },
    CANCELLED: { description: 'Has withdrawn.' },
    ATTENDED: { description: 'Took part.' },
  } satisfies Record<EnrolmentState, { description: string }>,
})

function countOf(rows: readonly EnrolmentRecord[], state: EnrolmentState): number {
  return rows.filter((row) => row.state === state).length
}

const EnrolmentCountsRef = builder.objectRef<readonly EnrolmentRecord[]>('EnrolmentCounts').implement({
  description: 'The enrolments of a training by their state.',
  fields: (t) => ({
    enrolled: t.int({ description: 'How many have a place.', resolve: (rows) => countOf(rows, 'ENROLLED') }),
    waiting: t.int({ description: 'How many wait for one.', resolve: (rows) => countOf(rows, 'WAITING') }),
    cancelled: t.int({ description: 'How many have withdrawn.', resolve: (rows) => countOf(rows, 'CANCELLED') }),
    attended: t.int({ description: 'How many took part.', resolve: (rows) => countOf(rows, 'ATTENDED') }),
  }),
})

builder.node(EnrolmentRef, {
  description: 'A person takes part in a training.',
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('enrolment', placeEnrolment),
  fields: (t) => ({
    training: t.field({
      type: TrainingRef,
      description: 'The training.',
      resolve: ({ scope, item }) => placeTraining(scope, item.trainingId),
    }),
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
    state: t.field({ type: EnrolmentStateEnum, description: 'How it stands.', resolve: ({ item }) => item.state }),
    version: t.int({
      description: 'Raised by every update; an update names the version it was made from.',
      resolve: ({ item }) => item.version,
    }),
  }),
})

builder.objectFields(TrainingRef, (t) => ({
  enrolments: t.connection({
    type: EnrolmentRef,
    description: 'Who takes part, waits or has withdrawn.',
    resolve: ({ scope, item }, page) =>
      pageOf(
        scope.index.get('enrolmentsByTraining').get(item.id) ?? [],
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      ),
  }),
  enrolmentCounts: t.field({
    type: EnrolmentCountsRef,
    description: 'How many take part, wait or have withdrawn.',
    resolve: ({ scope, item }) => scope.index.get('enrolmentsByTraining').get(item.id) ?? [],
  }),
}))

import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { MeetingRef } from '../meetings/meeting-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { placeSteeringGroup, SteeringGroupMemberRef, SteeringGroupRef } from './steering-refs.ts'

builder.node(SteeringGroupRef, {
  description: 'Steering group (Steuerungsgruppe): works on one topic.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('steeringGroup', placeSteeringGroup),
  fields: (t) => ({
    title: t.string({ description: 'Name of the group.', resolve: ({ item }) => item.title }),
    topic: t.string({ nullable: true, description: 'What it works on.', resolve: ({ item }) => item.topic }),
    members: t.field({
      type: [SteeringGroupMemberRef],
      description: 'Who is in it on the day.',
      resolve: ({ scope, item }) => placeAll(scope, scope.view.membersBySteeringGroup.get(item.id) ?? []),
    }),
    meetings: t.field({
      type: [MeetingRef],
      description: 'Its meetings, past and planned.',
      resolve: ({ scope, item }) => placeAll(scope, scope.index.get('meetingsBySteeringGroup').get(item.id) ?? []),
    }),
  }),
})

SteeringGroupMemberRef.implement({
  description: 'A person in a steering group.',
  interfaces: [DatedRef],
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
  }),
})

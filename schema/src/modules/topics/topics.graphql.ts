import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { loadPlaced } from '../../network/locate.ts'
import { placeAll } from '../../network/network-scope.ts'
import { DatedRef } from '../dated/dated.graphql.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { ContactTopicPersonRef, ContactTopicRef, placeTopic, placeTopicPerson } from './topic-refs.ts'

builder.node(ContactTopicRef, {
  description: 'A question with fixed contacts (Ansprechperson für ein Thema).',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('contactTopic', placeTopic),
  fields: (t) => ({
    title: t.string({ description: 'The question.', resolve: ({ item }) => item.title }),
    description: t.string({
      nullable: true,
      description: 'More about it, in words.',
      resolve: ({ item }) => item.description,
    }),
    contacts: t.field({
      type: [ContactTopicPersonRef],
      description: 'Who answers it on the day.',
      resolve: ({ scope, item }) => {
        const rows = scope.index.get('personsByTopic').get(item.id) ?? []
        return placeAll(
          scope,
          rows.filter((row) => isActiveOn(row, scope.view.day)),
        )
      },
    }),
  }),
})

builder.node(ContactTopicPersonRef, {
  description: 'A person who answers a contact topic.',
  interfaces: [DatedRef],
  id: { resolve: ({ item }) => item.id },
  loadOne: loadPlaced('contactTopicPerson', placeTopicPerson),
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'The person.',
      resolve: ({ scope, item }) => placePerson(scope, item.personId),
    }),
  }),
})

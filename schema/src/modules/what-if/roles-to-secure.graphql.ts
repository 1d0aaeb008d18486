import { rolesToSecure } from '@schutznetz/domain/what-if/roles-to-secure.ts'
import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { RoleInWordsRef } from './role-in-words.graphql.ts'
import { RoleToSecureRef } from './what-if-refs.ts'

RoleToSecureRef.implement({
  description: 'A role without a deputy whose failure the network would feel. Roles are ranked, never persons.',
  fields: (t) => ({
    role: t.field({
      type: RoleInWordsRef,
      description: 'The role, without who is in it.',
      resolve: ({ scope, item }) => place(scope, item.role),
    }),
    actingPerson: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who acts in it; `null` for everybody but coordinators. In no export.',
      resolve: ({ scope, item }) =>
        scope.access.roles.has('COORDINATOR') && item.role.acting ? placePerson(scope, item.role.acting.id) : null,
    }),
    institutions: t.int({
      description: 'Institutions that would not be reached any more.',
      resolve: ({ item }) => item.institutions,
    }),
    statutoryNumber: t.int({
      nullable: true,
      description: 'The statutory number that would lose its voice; `null` = none.',
      resolve: ({ item }) => item.statutoryNumber,
    }),
    isSoleOfGroup: t.boolean({
      description: 'Its professional group would have no multiplier any more.',
      resolve: ({ item }) => item.group !== null,
    }),
    weight: t.int({
      description: 'What would open, by the weights of the settings; the list is sorted by it.',
      resolve: ({ item }) => item.weight,
    }),
  }),
})

builder.objectField(NetworkRef, 'rolesToSecure', (t) =>
  t.connection({
    type: RoleToSecureRef,
    description: 'Acting roles without a deputy, by what would break if nobody acted in them. No person is ranked.',
    resolve: async (network, page, { networks }) => {
      const scope = await networks.scope(network)
      return pageOf(
        rolesToSecure(scope.view),
        page,
        ({ role }) => role.id,
        (row) => place(scope, row),
      )
    },
  }),
)

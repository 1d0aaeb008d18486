import { isActivePerson } from '@schutznetz/domain/coverage/active-persons.ts'
import { builder } from '../../builder.ts'
import { place } from '../../network/network-scope.ts'
import { encodeGlobalId, parseGlobalId } from '../../relay-options.ts'
import { InstitutionRef, placeInstitution } from '../institutions/institution-refs.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef, placePerson } from '../people/people-refs.ts'
import { placeRole } from '../roles/role-refs.ts'
import { leaverBehind, maximalLeaving, refuseTooMany } from './leaving-ids.ts'
import { RoleInWordsRef } from './role-in-words.graphql.ts'
import { LeaverRef } from './what-if-refs.ts'

LeaverRef.implement({
  description: 'What `whatIf` can take away; exactly one of `person`, `institution` and `role` is set.',
  fields: (t) => ({
    id: t.id({
      description: 'The id that was asked for.',
      resolve: ({ item }) => encodeGlobalId(item.typename, item.id),
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Somebody who leaves the network.',
      resolve: ({ scope, item }) => (item.typename === 'Person' ? placePerson(scope, item.id) : null),
    }),
    institution: t.field({
      type: InstitutionRef,
      nullable: true,
      description: 'An institution that leaves the network.',
      resolve: ({ scope, item }) => (item.typename === 'Institution' ? placeInstitution(scope, item.id) : null),
    }),
    role: t.field({
      type: RoleInWordsRef,
      nullable: true,
      description: 'A role in which nobody is any more.',
      resolve: ({ scope, item }) => (item.typename === 'MultiplierRole' ? placeRole(scope, item.id) : null),
    }),
    isThere: t.boolean({
      description: 'It is there on the day; what is not changes nothing when it leaves.',
      resolve: ({ scope: { view }, item: { typename, id } }) => {
        if (typename === 'Person') return isActivePerson(view, id)
        return typename === 'Institution' ? view.institutionById.has(id) : Boolean(view.roleById.get(id)?.acting)
      },
    }),
  }),
})

builder.objectField(NetworkRef, 'leavers', (t) =>
  t.field({
    type: t.listRef(LeaverRef, { nullable: true }),
    description:
      'Who and what is behind ids for `whatIf`, in their order; `null` = nothing of this network: `whatIf` would refuse it.',
    args: { ids: t.arg.idList({ required: true, description: `Ids, up to ${maximalLeaving}.` }) },
    complexity: { field: 5, multiplier: 20 },
    resolve: async (network, { ids }, { networks }) => {
      const scope = await networks.scope(network)
      refuseTooMany(ids, 'ids')
      return ids.map((text) => {
        const id = parseGlobalId(text)
        const found = id && leaverBehind(scope, id)
        return found ? place(scope, found) : null
      })
    },
  }),
)

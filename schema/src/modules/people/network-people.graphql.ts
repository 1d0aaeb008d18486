import { specialistState } from '@schutznetz/domain/coverage/certificate.ts'
import type { PersonRecord } from '@schutznetz/domain/model/records/people.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { byRelevance } from '../../search/by-relevance.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef } from './people-refs.ts'
import { searchPeople } from './person-search.ts'

const PersonFilterInput = builder.inputType('PersonFilter', {
  description: 'Which people. Conditions add up.',
  fields: (t) => ({
    search: t.string({
      description:
        'Words in the name as the viewer reads it; nobody finds a pseudonym by a name. In any order, in any spelling of umlauts; typing errors are forgiven.',
    }),
    ids: t.idList({ description: 'Only these people.' }),
    institutions: t.idList({ description: 'Who work in these institutions on the day.' }),
    hasRole: t.boolean({ description: 'Who hold a multiplier role or deputise, or do not.' }),
    isSpecialist: t.boolean({ description: 'Child-protection specialists with a valid certificate, or not.' }),
  }),
})

const PersonOrderInput = orderInput('Person', 'people', {
  NAME: 'By name; pseudonyms by themselves.',
  ROLES: 'By the number of their multiplier roles.',
})

type PersonTest = (person: PersonRecord) => boolean

function personTests({ view }: NetworkScope, filter: typeof PersonFilterInput.$inferInput): PersonTest[] {
  const { hasRole, isSpecialist } = filter
  const tests: PersonTest[] = []
  if (filter.ids) {
    const ids = new Set(filter.ids.map((id) => idOf('Person', id, 'filter.ids')))
    tests.push(({ id }) => ids.has(id))
  }
  if (filter.institutions) {
    const institutions = filter.institutions.map((id) => idOf('Institution', id, 'filter.institutions'))
    const staff = institutions.flatMap((id) => view.affiliationsByInstitution.get(id) ?? [])
    const ids = new Set(staff.map(({ personId }) => personId))
    tests.push(({ id }) => ids.has(id))
  }
  if (typeof hasRole === 'boolean') tests.push(({ id }) => view.rolesByPerson.has(id) === hasRole)
  if (typeof isSpecialist === 'boolean') {
    tests.push(({ id }) => (specialistState(view, id) === 'VALID') === isSpecialist)
  }
  return tests
}

builder.objectField(NetworkRef, 'people', (t) =>
  t.connection({
    type: PersonRef,
    description: 'Everybody the network knows, by name; those found by a search, best first.',
    args: {
      filter: t.arg({ type: PersonFilterInput, description: 'Which people; all if absent.' }),
      orderBy: t.arg({
        type: PersonOrderInput,
        description: 'How they are sorted; if absent by name, or by how well they fit a search.',
      }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const tests = filter ? personTests(scope, filter) : []
      const hits = filter?.search ? searchPeople(scope, filter.search) : null
      const rows = scope.view.people.filter(
        (person) => (hits?.has(person.id) ?? true) && tests.every((test) => test(person)),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'NAME' }, {
        NAME: (person) => scope.people.sortKeyOf(person),
        ROLES: ({ id }) => scope.view.rolesByPerson.get(id)?.length ?? 0,
      })
      return pageOf(
        hits && !orderBy ? byRelevance(sorted, hits) : sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)

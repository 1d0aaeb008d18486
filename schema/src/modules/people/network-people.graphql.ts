import { certificatesOnDay } from '@schutznetz/domain/coverage/certificates-on-day.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { byRelevance } from '../../search/by-relevance.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { PersonRef } from './people-refs.ts'
import { personTests } from './person-filter.ts'
import { PersonFilterInput } from './person-filter.graphql.ts'
import { searchPeople } from './person-search.ts'

const PersonOrderInput = orderInput('Person', 'people', {
  NAME: 'By name; pseudonyms by themselves.',
  ROLES: 'By the number of their multiplier roles.',
  INSTITUTION: 'By the name of the institution they work in; those in none last.',
  REFRESHER_DUE: 'By the first day a certificate of theirs is to be refreshed; those without one last.',
})

/** The first refresher of each person, among the certificates that count. */
const firstRefresher = derive((view: NetworkView): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  for (const { personId, refresherDue } of certificatesOnDay(view).counted) {
    const known = first.get(personId)
    if (refresherDue !== null && (known === undefined || refresherDue < known)) first.set(personId, refresherDue)
  }
  return first
})

function institutionNameOf(view: NetworkView, personId: string): string | null {
  const [job] = view.affiliationsByPerson.get(personId) ?? []
  return view.institutionById.get(job?.institutionId ?? '')?.record.name ?? null
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
      offset: t.arg.int({ description: 'How many rows to skip first, for pages by number.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view, people } = scope
      const tests = filter ? personTests(scope, filter) : []
      const hits = filter?.search?.trim() ? searchPeople(scope, filter.search) : null
      const rows = view.people.filter((person) => (hits?.has(person.id) ?? true) && tests.every((test) => test(person)))
      const sorted = orderedBy(rows, orderBy ?? { field: 'NAME' }, {
        NAME: (person) => people.sortKeyOf(person),
        ROLES: ({ id }) => view.rolesByPerson.get(id)?.length ?? 0,
        INSTITUTION: ({ id }) => institutionNameOf(view, id),
        REFRESHER_DUE: ({ id }) => firstRefresher(view).get(id) ?? null,
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

import { builder } from '../../builder.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { byRelevance } from '../../search/by-relevance.ts'
import { InstitutionFilterInput } from './institution-filter.graphql.ts'
import { institutionTest } from './institution-filter.ts'
import { InstitutionOrderInput, institutionsInOrder } from './institution-order.graphql.ts'
import { InstitutionRef } from './institution-refs.ts'
import { searchInstitutions } from './institution-search.ts'

builder.objectField(NetworkRef, 'institutions', (t) =>
  t.connection({
    type: InstitutionRef,
    description: 'Institutions that exist on the day, by name; those found by a search, best first.',
    args: {
      filter: t.arg({ type: InstitutionFilterInput, description: 'Which institutions; all if absent.' }),
      orderBy: t.arg({
        type: InstitutionOrderInput,
        description: 'How they are sorted; if absent by name, or by how well they fit a search.',
      }),
      offset: t.arg.int({ description: 'How many rows to skip first, for pages by number.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const test = institutionTest(scope, filter)
      const all = institutionsInOrder(scope, orderBy)
      const rows = test ? all.filter(test) : all
      const isRanked = Boolean(filter?.search) && !orderBy
      return pageOf(
        isRanked ? byRelevance(rows, searchInstitutions(scope, filter?.search ?? '')) : rows,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)

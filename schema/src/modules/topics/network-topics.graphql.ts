import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { textMatcher } from '@schutznetz/domain/text/matches-text.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { ContactTopicRef } from './topic-refs.ts'

const ContactTopicFilterInput = builder.inputType('ContactTopicFilter', {
  description: 'Which contact topics.',
  fields: (t) => ({
    search: t.string({ description: 'Words in title or description; case and umlauts do not matter.' }),
  }),
})

const ContactTopicOrderInput = orderInput('ContactTopic', 'contact topics', { TITLE: 'By title.' })

builder.objectField(NetworkRef, 'contactTopics', (t) =>
  t.connection({
    type: ContactTopicRef,
    description: 'Questions with fixed contacts on the day, by title.',
    args: {
      filter: t.arg({ type: ContactTopicFilterInput, description: 'Which topics; all if absent.' }),
      orderBy: t.arg({ type: ContactTopicOrderInput, description: 'How they are sorted; by title if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const matches = filter?.search ? textMatcher(filter.search) : null
      const rows = scope.index.records.contactTopics.filter(
        (row) => isActiveOn(row, scope.view.day) && (!matches || matches(`${row.title} ${row.description ?? ''}`)),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'TITLE' }, { TITLE: ({ title }) => title })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)

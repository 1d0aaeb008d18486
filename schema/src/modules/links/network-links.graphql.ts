import { freshnessOf, lastConfirmed, linkConfirmation } from '@schutznetz/domain/coverage/confirmation.ts'
import type { CooperationLinkRecord } from '@schutznetz/domain/model/records/cooperation.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place, type NetworkScope } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { CooperationKindEnum, LinkConfirmationEnum } from './link-enums.graphql.ts'
import { CooperationLinkRef } from './link-refs.ts'

const CooperationLinkFilterInput = builder.inputType('CooperationLinkFilter', {
  description: 'Which cooperation links. Conditions add up.',
  fields: (t) => ({
    institutions: t.idList({ description: 'With one of these institutions on either side.' }),
    kinds: t.field({ type: [CooperationKindEnum], description: 'Of these kinds.' }),
    confirmed: t.field({ type: [LinkConfirmationEnum], description: 'Confirmed by so many sides.' }),
    stale: t.boolean({ description: 'Confirmed too long ago, or not.' }),
  }),
})

const CooperationLinkOrderInput = orderInput('CooperationLink', 'cooperation links', {
  SOURCE: 'By the name of the one side.',
  TARGET: 'By the name of the other side.',
  SINCE: 'By their first day.',
  LAST_CONFIRMED: 'By the day of the last confirmation of either side.',
})

function linkTest({ view }: NetworkScope, filter: typeof CooperationLinkFilterInput.$inferInput) {
  const wanted = filter.institutions?.map((id) => idOf('Institution', id, 'filter.institutions'))
  const { kinds, confirmed, stale } = filter
  return (row: CooperationLinkRecord): boolean =>
    (!wanted || wanted.includes(row.sourceId) || wanted.includes(row.targetId)) &&
    (!kinds || kinds.includes(row.kind)) &&
    (!confirmed || confirmed.includes(linkConfirmation(view, row.id))) &&
    (typeof stale !== 'boolean' || (freshnessOf(view, row.id) === 'STALE') === stale)
}

builder.objectField(NetworkRef, 'cooperationLinks', (t) =>
  t.connection({
    type: CooperationLinkRef,
    description: 'Cooperation links between active institutions on the day.',
    args: {
      filter: t.arg({ type: CooperationLinkFilterInput, description: 'Which links; all if absent.' }),
      orderBy: t.arg({ type: CooperationLinkOrderInput, description: 'How they are sorted; by `source` if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const { view } = scope
      const rows = filter ? view.links.filter(linkTest(scope, filter)) : view.links
      const sorted = orderedBy(rows, orderBy ?? { field: 'SOURCE' }, {
        SOURCE: ({ sourceId }) => view.institutionById.get(sourceId)?.record.name ?? null,
        TARGET: ({ targetId }) => view.institutionById.get(targetId)?.record.name ?? null,
        SINCE: ({ validFrom }) => validFrom,
        LAST_CONFIRMED: ({ id }) => lastConfirmed(view, id),
      })
      return pageOf(
        sorted,
        page,
        ({ id }) => id,
        (row) => place(scope, row),
      )
    },
  }),
)

import { textMatcher } from '@schutznetz/domain/text/matches-text.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { MeetingKindEnum } from './meeting-enums.graphql.ts'
import { MeetingRef } from './meeting-refs.ts'

const MeetingFilterInput = builder.inputType('MeetingFilter', {
  description: 'Which meetings. Conditions add up.',
  fields: (t) => ({
    kinds: t.field({ type: [MeetingKindEnum], description: 'Of these kinds.' }),
    ids: t.idList({ description: 'These meetings.' }),
    search: t.string({ description: 'Words in title or place; case and umlauts do not matter.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    until: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
})

const MeetingOrderInput = orderInput('Meeting', 'meetings', { HELD_ON: 'By their day.', TITLE: 'By title.' })

builder.objectField(NetworkRef, 'meetings', (t) =>
  t.connection({
    type: MeetingRef,
    description: 'Meetings of the network, past and planned, the latest first.',
    args: {
      filter: t.arg({ type: MeetingFilterInput, description: 'Which meetings; all if absent.' }),
      orderBy: t.arg({ type: MeetingOrderInput, description: 'How they are sorted; the latest first if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const ids = filter?.ids?.map((id) => idOf('Meeting', id, 'filter.ids'))
      const matches = filter?.search ? textMatcher(filter.search) : null
      const rows = scope.index.records.meetings.filter(
        ({ id, kind, heldOn, title, place: where }) =>
          (!ids || ids.includes(id)) &&
          (!matches || matches(`${title} ${where ?? ''}`)) &&
          (!filter?.kinds || filter.kinds.includes(kind)) &&
          (!filter?.from || filter.from <= heldOn) &&
          (!filter?.until || heldOn <= filter.until),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'HELD_ON', direction: 'DESC' }, {
        HELD_ON: ({ heldOn }) => heldOn,
        TITLE: ({ title }) => title,
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

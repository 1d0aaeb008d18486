import { textMatcher } from '@schutznetz/domain/text/matches-text.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { idOf } from '../../relay-options.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { TrainingRef } from './training-refs.ts'

const TrainingFilterInput = builder.inputType('TrainingFilter', {
  description: 'Which trainings. Conditions add up.',
  fields: (t) => ({
    isInterdisciplinary: t.boolean({ description: 'That bring several professions together, or do not.' }),
    ids: t.idList({ description: 'These trainings.' }),
    search: t.string({ description: 'Words in title, topic or provider; case and umlauts do not matter.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    until: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
})

const TrainingOrderInput = orderInput('Training', 'trainings', { HELD_ON: 'By their day.', TITLE: 'By title.' })

builder.objectField(NetworkRef, 'trainings', (t) =>
  t.connection({
    type: TrainingRef,
    description: 'Qualification offers (Fortbildungen), past and planned, the latest first.',
    args: {
      filter: t.arg({ type: TrainingFilterInput, description: 'Which trainings; all if absent.' }),
      orderBy: t.arg({ type: TrainingOrderInput, description: 'How they are sorted; the latest first if absent.' }),
    },
    resolve: async (network, { filter, orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const wanted = filter?.isInterdisciplinary
      const ids = filter?.ids?.map((id) => idOf('Training', id, 'filter.ids'))
      const matches = filter?.search ? textMatcher(filter.search) : null
      const rows = scope.index.records.trainings.filter(
        ({ id, heldOn, isInterdisciplinary, title, topic, provider }) =>
          (!ids || ids.includes(id)) &&
          (!matches || matches(`${title} ${topic ?? ''} ${provider ?? ''}`)) &&
          (typeof wanted !== 'boolean' || isInterdisciplinary === wanted) &&
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

import { isActiveOn } from '@schutznetz/domain/model/day.ts'
import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { GuidelineRef } from './guideline-refs.ts'

const GuidelineOrderInput = orderInput('Guideline', 'guidelines', { TITLE: 'By title.', TOPIC: 'By topic.' })

builder.objectField(NetworkRef, 'guidelines', (t) =>
  t.connection({
    type: GuidelineRef,
    description: 'Guidelines and procedures with a version that holds on the day, by title.',
    args: { orderBy: t.arg({ type: GuidelineOrderInput, description: 'How they are sorted; by title if absent.' }) },
    resolve: async (network, { orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const versions = scope.index.get('versionsByGuideline')
      const rows = scope.index.records.guidelines.filter(({ id }) =>
        versions.get(id)?.some((row) => isActiveOn(row, scope.view.day)),
      )
      const sorted = orderedBy(rows, orderBy ?? { field: 'TITLE' }, {
        TITLE: ({ title }) => title,
        TOPIC: ({ topic }) => topic,
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

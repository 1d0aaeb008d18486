import { builder } from '../../builder.ts'
import { orderedBy, orderInput } from '../../connection/order-input.ts'
import { pageOf } from '../../connection/page-of.ts'
import { place } from '../../network/network-scope.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { SteeringGroupRef } from './steering-refs.ts'

const SteeringGroupOrderInput = orderInput('SteeringGroup', 'steering groups', {
  TITLE: 'By title.',
  MEMBERS: 'By the number of members.',
})

builder.objectField(NetworkRef, 'steeringGroups', (t) =>
  t.connection({
    type: SteeringGroupRef,
    description: 'Steering groups (Steuerungsgruppen) on the day, by title.',
    args: {
      orderBy: t.arg({ type: SteeringGroupOrderInput, description: 'How they are sorted; by title if absent.' }),
    },
    resolve: async (network, { orderBy, ...page }, { networks }) => {
      const scope = await networks.scope(network)
      const sorted = orderedBy(scope.view.steeringGroups, orderBy ?? { field: 'TITLE' }, {
        TITLE: ({ title }) => title,
        MEMBERS: ({ id }) => scope.view.membersBySteeringGroup.get(id)?.length ?? 0,
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

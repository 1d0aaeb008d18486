import { builder } from '../../builder.ts'
import { GraphLayoutEnum } from './graph-enums.graphql.ts'
import { GraphNodeRef } from './graph-refs.ts'
import { wheelPositions, type Position } from './wheel-positions.ts'

const PositionRef = builder.objectRef<Position>('Position').implement({
  description: 'A place in a layout.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'To the right.' }),
    y: t.exposeFloat('y', { description: 'Down.' }),
  }),
})

builder.objectField(GraphNodeRef, 'position', (t) =>
  t.field({
    type: PositionRef,
    nullable: true,
    description: 'Where a layout of the whole network puts it; `null` where the layout has no place for it.',
    args: {
      layout: t.arg({ type: GraphLayoutEnum, required: true, defaultValue: 'WHEEL', description: 'Which layout.' }),
    },
    resolve: ({ scope, item }) => wheelPositions(scope.view).get(item.id) ?? null,
  }),
)

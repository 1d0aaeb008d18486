import { builder } from '../../builder.ts'
import { place } from '../../network/network-scope.ts'
import { GraphProjectionEnum } from '../graph/graph-enums.graphql.ts'
import { NetworkGraphRef } from '../graph/graph-refs.ts'
import { sliceGraph } from '../graph/graph-slice.ts'
import { GraphFilterInput } from '../graph/graph.graphql.ts'
import { WhatIfRef, withoutThem } from './what-if-refs.ts'

builder.objectField(WhatIfRef, 'graph', (t) =>
  t.field({
    type: NetworkGraphRef,
    description: 'The network without them as nodes and edges, to be shown beside `Network.graph`.',
    args: {
      filter: t.arg({ type: GraphFilterInput, description: 'Which part; everything if absent.' }),
      projection: t.arg({ type: GraphProjectionEnum, defaultValue: 'FULL', description: 'Which picture.' }),
    },
    complexity: { field: 500, multiplier: 2000 },
    resolve: (result, { filter, projection }) => {
      const scope = withoutThem(result)
      const slice = { projection: projection ?? 'FULL', institutions: filter?.institutions, kinds: filter?.kinds }
      return place(scope, sliceGraph(scope, slice))
    },
  }),
)

import { builder } from '../../builder.ts'
import { place, placeAll } from '../../network/network-scope.ts'
import { InstitutionFilterInput } from '../institutions/institution-filter.graphql.ts'
import { NetworkRef } from '../network/network-refs.ts'
import { GraphNodeKindEnum, GraphProjectionEnum } from './graph-enums.graphql.ts'
import { GraphEdgeRef, GraphNodeRef, NetworkGraphRef } from './graph-refs.ts'
import { sliceGraph } from './graph-slice.ts'

export const GraphFilterInput = builder.inputType('GraphFilter', {
  description: 'Which part of the graph. An edge is in it when both its ends are.',
  fields: (t) => ({
    institutions: t.field({ type: InstitutionFilterInput, description: 'Only these institutions.' }),
    kinds: t.field({ type: [GraphNodeKindEnum], description: 'Only nodes of these kinds.' }),
  }),
})

NetworkGraphRef.implement({
  description: 'The network as nodes and edges. Ids survive changes.',
  fields: (t) => ({
    revision: t.int({
      description: 'Revision of the network it was made from.',
      resolve: ({ scope }) => scope.index.records.network.revision,
    }),
    nodes: t.field({
      type: [GraphNodeRef],
      description: 'The nodes.',
      resolve: ({ scope, item }) => placeAll(scope, item.nodes),
    }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: 'The edges.',
      resolve: ({ scope, item }) => placeAll(scope, item.edges),
    }),
  }),
})

builder.objectField(NetworkRef, 'graph', (t) =>
  t.field({
    type: NetworkGraphRef,
    description: 'The network of the day as nodes and edges, for maps and for analysis elsewhere.',
    args: {
      filter: t.arg({ type: GraphFilterInput, description: 'Which part; everything if absent.' }),
      projection: t.arg({ type: GraphProjectionEnum, defaultValue: 'FULL', description: 'Which picture.' }),
    },
    complexity: { field: 500, multiplier: 2000 },
    resolve: async (network, { filter, projection }, { networks }) => {
      const scope = await networks.scope(network)
      const slice = { projection: projection ?? 'FULL', institutions: filter?.institutions, kinds: filter?.kinds }
      return place(scope, sliceGraph(scope, slice))
    },
  }),
)

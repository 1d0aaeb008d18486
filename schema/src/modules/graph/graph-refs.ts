import type { GraphEdge, GraphNode, NetworkGraph } from '@schutznetz/domain/graph/graph.ts'
import { builder } from '../../builder.ts'
import type { Placed } from '../../network/network-scope.ts'

export const NetworkGraphRef = builder.objectRef<Placed<NetworkGraph>>('NetworkGraph')
export const GraphNodeRef = builder.objectRef<Placed<GraphNode>>('GraphNode')
export const GraphEdgeRef = builder.objectRef<Placed<GraphEdge>>('GraphEdge')

import type { GraphEdgeKind, GraphNodeKind, NetworkGraph } from '@schutznetz/domain/graph/graph.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import type { NetworkScope } from '../../network/network-scope.ts'
import type { InstitutionFilter } from '../institutions/institution-filter.graphql.ts'
import { institutionTest } from '../institutions/institution-filter.ts'
import type { GraphProjection } from './graph-enums.graphql.ts'

interface Picture {
  readonly nodes: ReadonlySet<GraphNodeKind>
  readonly edges: ReadonlySet<GraphEdgeKind>
}

const pictures: Record<Exclude<GraphProjection, 'FULL'>, Picture> = {
  COOPERATION: { nodes: new Set(['INSTITUTION']), edges: new Set(['COOPERATION']) },
  REPRESENTATION: {
    nodes: new Set(['COORDINATION', 'GROUP', 'ROLE', 'INSTITUTION']),
    edges: new Set(['REPRESENTS', 'SPEAKS_FOR', 'BELONGS_TO', 'COORDINATES']),
  },
}

export interface GraphSlice {
  readonly projection: GraphProjection
  readonly institutions: InstitutionFilter | null | undefined
  readonly kinds: readonly GraphNodeKind[] | null | undefined
}

/** The part of the graph that is asked for; an edge is in it when both its ends are. O(nodes + edges). */
export function sliceGraph(scope: NetworkScope, { projection, institutions, kinds }: GraphSlice): NetworkGraph {
  const whole = projectGraph(scope.view)
  const test = institutionTest(scope, institutions)
  if (projection === 'FULL' && !test && !kinds) return whole
  const picture = projection === 'FULL' ? null : pictures[projection]
  const nodes = whole.nodes.filter(({ id, kind }) => {
    if (picture && !picture.nodes.has(kind)) return false
    if (kinds && !kinds.includes(kind)) return false
    const institution = kind === 'INSTITUTION' && test ? scope.view.institutionById.get(id) : null
    return !institution || !test || test(institution)
  })
  const kept = new Set(nodes.map(({ id }) => id))
  const edges = whole.edges.filter(
    ({ kind, source, target }) => (!picture || picture.edges.has(kind)) && kept.has(source) && kept.has(target),
  )
  return { nodes, edges }
}

import type { GraphNode, NetworkGraph } from '@schutznetz/domain/graph/graph.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import { unassignedKey } from '@schutznetz/domain/layout/sectors.ts'
import type {
  InstitutionInput,
  MultiplierInput,
  SectorInput,
  WheelInput,
} from '@schutznetz/domain/layout/wheel-types.ts'
import { layoutWheel } from '@schutznetz/domain/layout/wheel.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'

export interface Position {
  readonly x: number
  readonly y: number
}

function sector({ id, groupKey, groupCode, label, statutoryNumber, missing }: GraphNode): SectorInput {
  return { key: groupKey ?? id, code: groupCode ?? '', label: label.de, statutoryNumber, missing }
}

function institution({ id, groupKey, reach, viaRoleIds }: GraphNode): InstitutionInput {
  return { id, groupKey, reach: reach ?? 'NONE', viaRoleIds }
}

/** A ROLE node is drawn by itself; a single own multiplier is part of its institution and is no node. */
function multiplier({ id, groupKey, hasDeputy, failureRisk }: GraphNode): MultiplierInput {
  return { id, groupKey: groupKey ?? unassignedKey, hasDeputy: hasDeputy ?? false, failureRisk, institutionId: null }
}

/** The wheel's input from the graph, in the order of its nodes: the map does the same with what GraphQL answers. */
function wheelInput({ nodes, edges }: NetworkGraph): WheelInput {
  const { GROUP = [], INSTITUTION = [], ROLE = [] } = Object.groupBy(nodes, ({ kind }) => kind)
  const links = edges.filter(({ kind }) => kind === 'COOPERATION')
  return {
    sectors: GROUP.map(sector),
    institutions: INSTITUTION.map(institution),
    multipliers: ROLE.map(multiplier),
    links: links.map(({ id, source, target }) => ({ id, source, target })),
  }
}

/** Where the coverage wheel puts institutions, roles and the hub; the whole network's, so filters move nothing. */
export const wheelPositions = derive((view: NetworkView): ReadonlyMap<string, Position> => {
  const graph = projectGraph(view)
  const { institutions, multipliers } = layoutWheel(wheelInput(graph))
  const hub = graph.nodes.filter(({ kind }) => kind === 'COORDINATION').map(({ id }) => ({ id, x: 0, y: 0 }))
  return new Map([...institutions, ...multipliers, ...hub].map(({ id, x, y }) => [id, { x, y }]))
})

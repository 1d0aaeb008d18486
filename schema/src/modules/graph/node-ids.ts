import type { GraphNodeKind, NetworkGraph } from '@schutznetz/domain/graph/graph.ts'
import { projectGraph } from '@schutznetz/domain/graph/project.ts'
import { derive } from '@schutznetz/domain/model/derive.ts'
import type { NetworkView } from '@schutznetz/domain/model/view.ts'
import { encodeGlobalId } from '../../relay-options.ts'

const typeOfKind: Record<GraphNodeKind, string> = {
  COORDINATION: 'CoordinationOffice',
  GROUP: 'ProfessionalGroup',
  INSTITUTION: 'Institution',
  ROLE: 'MultiplierRole',
  STEERING_GROUP: 'SteeringGroup',
}

function idsOf({ nodes }: NetworkGraph): ReadonlyMap<string, string> {
  // Nodes without a record (a ghost, an office that is not entered) carry a speaking id with a colon.
  return new Map(nodes.map(({ id, kind }) => [id, id.includes(':') ? id : encodeGlobalId(typeOfKind[kind], id)]))
}

/** The ids of the graph's nodes as the API writes them. */
export const graphIds = derive((view: NetworkView) => idsOf(projectGraph(view)))

import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import type { NetworkGraph } from './graph.ts'
import { projectEdges } from './project-edges.ts'
import { projectNodes } from './project-nodes.ts'

/**
 * The network of a day as nodes and edges, with everything a picture says about them: reach, gaps, failure risk,
 * ghosts, confirmation. Ids are those of the records, so they survive changes. Memoised on the view.
 */
export const projectGraph = derive((view: NetworkView): NetworkGraph => ({
  nodes: projectNodes(view),
  edges: projectEdges(view),
}))

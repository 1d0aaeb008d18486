import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import type { Neighbours } from './articulation.ts'
import { articulationPoints } from './articulation.ts'

const graphs = derive((links: NetworkView['links']) =>
  derive((institutions: NetworkView['institutions']): Neighbours => {
    const neighbours = new Map<string, Set<string>>(institutions.map(({ id }) => [id, new Set()]))
    for (const link of links) {
      neighbours.get(link.sourceId)?.add(link.targetId)
      neighbours.get(link.targetId)?.add(link.sourceId)
    }
    return neighbours
  }),
)

const cutPoints = derive(articulationPoints)

const counts = derive((graph: Neighbours) => componentsOf(graph).length)

/**
 * The link graph of a day: every active institution with those it cooperates with. O(institutions + links), once per
 * links and institutions: a view in which only people are others shares it.
 */
export function linkGraph({ links, institutions }: NetworkView): Neighbours {
  return graphs(links)(institutions)
}

/** Institutions without which a part of the link graph falls off (definitions.md, RESILIENCE). Once per link graph. */
export function articulationInstitutions(view: NetworkView): ReadonlySet<string> {
  return cutPoints(linkGraph(view))
}

/** How many parts the cooperation graph has, an institution without any cooperation being one. Once per link graph. */
export function componentCount(view: NetworkView): number {
  return counts(linkGraph(view))
}

/** Connected components, each as the ids of its nodes, in the order of the graph. O(nodes + edges). */
export function componentsOf(graph: Neighbours): string[][] {
  const seen = new Set<string>()
  const components: string[][] = []
  for (const start of graph.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const component = [start]
    // The list grows while it is walked: it is the queue of the breadth-first search.
    for (const node of component) {
      for (const neighbour of graph.get(node) ?? []) {
        if (seen.has(neighbour)) continue
        seen.add(neighbour)
        component.push(neighbour)
      }
    }
    components.push(component)
  }
  return components
}

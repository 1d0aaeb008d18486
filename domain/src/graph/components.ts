import { derive } from '../model/derive.ts'
import type { NetworkView } from '../model/view.ts'
import type { Neighbours } from './articulation.ts'
import { cutsOf } from './articulation.ts'

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

const cuts = derive(cutsOf)

/**
 * The link graph of a day: every active institution with those it cooperates with. O(institutions + links), once per
 * links and institutions: a view in which only people are others shares it.
 */
export function linkGraph({ links, institutions }: NetworkView): Neighbours {
  return graphs(links)(institutions)
}

/** Institutions without which a part of the link graph falls off (definitions.md, RESILIENCE). Once per link graph. */
export function articulationInstitutions(view: NetworkView): ReadonlySet<string> {
  return cuts(linkGraph(view)).points
}

/** How many parts the cooperation graph has, an institution without any cooperation being one. Once per link graph. */
export function componentCount(view: NetworkView): number {
  return cuts(linkGraph(view)).components
}

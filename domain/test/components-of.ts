import type { Neighbours } from '../src/graph/articulation.ts'

/** Connected components by a search of their own, each as the ids of its nodes. */
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

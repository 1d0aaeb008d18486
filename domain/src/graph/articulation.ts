/** An undirected graph as neighbour lists; parallel edges and loops change nothing. */
export type Neighbours = ReadonlyMap<string, Iterable<string>>

interface Visit {
  readonly node: string
  readonly parent: string | null
  readonly rest: Iterator<string>
}

/** Where a graph falls apart, and into how much it already has. */
export interface Cuts {
  /** Articulation points: nodes without which their component falls apart. */
  readonly points: ReadonlySet<string>
  /** Connected components, a node without neighbours being one. */
  readonly components: number
}

/**
 * Articulation points and components of a graph. Depth-first search with low-links (Hopcroft and Tarjan 1973),
 * iterative so that a long chain does not exhaust the stack. O(nodes + edges).
 */
export function cutsOf(neighbours: Neighbours): Cuts {
  const points = new Set<string>()
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  let components = 0
  for (const root of neighbours.keys()) {
    if (order.has(root)) continue
    components += 1
    searchFrom(root)
  }
  return { points, components }

  function searchFrom(root: string): void {
    const path: Visit[] = [enter(root, null)]
    let childrenOfRoot = 0
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.rest.next()
      if (next.done) {
        path.pop()
        leave(visit, root)
      } else if (!order.has(next.value)) {
        if (visit.node === root) childrenOfRoot += 1
        path.push(enter(next.value, visit.node))
      } else if (next.value !== visit.parent) {
        lower(visit.node, order.get(next.value) ?? 0)
      }
    }
    if (childrenOfRoot > 1) points.add(root)
  }

  function enter(node: string, parent: string | null): Visit {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    return { node, parent, rest: (neighbours.get(node) ?? [])[Symbol.iterator]() }
  }

  /** The parent cuts this subtree off when nothing in it reaches above the parent. */
  function leave({ node, parent }: Visit, root: string): void {
    if (parent === null) return
    const reachesUpTo = low.get(node) ?? 0
    lower(parent, reachesUpTo)
    if (parent !== root && reachesUpTo >= (order.get(parent) ?? 0)) points.add(parent)
  }

  function lower(node: string, candidate: number): void {
    low.set(node, Math.min(low.get(node) ?? candidate, candidate))
  }
}

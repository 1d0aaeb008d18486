import fc from 'fast-check'
import { expect, test } from 'vitest'
import { componentsOf } from '../../test/components-of.ts'
import { runs } from '../../test/property-runs.ts'
import { cutsOf } from './articulation.ts'

function graphOf(nodes: number, edges: readonly (readonly [number, number])[]): Map<string, Set<string>> {
  const neighbours = new Map(Array.from({ length: nodes }, (_, i) => [`${i}`, new Set<string>()]))
  for (const [a, b] of edges) {
    neighbours.get(`${a}`)?.add(`${b}`)
    neighbours.get(`${b}`)?.add(`${a}`)
  }
  return neighbours
}

/** The definition itself: without the node there are more components than before, not counting its own. */
function fallsApartWithout(graph: Map<string, Set<string>>, node: string): boolean {
  const rest = new Map(
    [...graph].filter(([id]) => id !== node).map(([id, to]) => [id, [...to].filter((n) => n !== node)]),
  )
  return componentsOf(rest).length > componentsOf(graph).length
}

test('two triangles that share a corner fall apart there', () => {
  const bowTie = graphOf(5, [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 2],
  ])
  expect(cutsOf(bowTie)).toEqual({ points: new Set(['2']), components: 1 })
})

test('a long chain is walked without recursion', () => {
  const length = 50_000
  const chain = graphOf(
    length,
    Array.from({ length: length - 1 }, (_, i) => [i, i + 1] as const),
  )
  expect(cutsOf(chain).points.size).toBe(length - 2)
})

test('finds exactly the nodes whose removal cuts something off, and counts the components', () => {
  const node = fc.nat({ max: 11 })
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 24 }), (edges) => {
      const graph = graphOf(12, edges)
      const cut = [...graph.keys()].filter((id) => fallsApartWithout(graph, id))
      expect(cutsOf(graph)).toEqual({ points: new Set(cut), components: componentsOf(graph).length })
    }),
    runs(20261122, 500),
  )
})

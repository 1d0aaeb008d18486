import type { Page } from 'playwright-core'
import { askGraphql } from './graphql.ts'

interface Counted {
  readonly totalCount: number
}

interface Indicator {
  readonly key: string
  readonly label: string
  readonly numerator: number
  readonly failing: number
  readonly unknown: number
  readonly denominator: number
  readonly parts: readonly { readonly key: string; readonly count: number }[]
}

interface Answer {
  readonly network: {
    readonly all: Counted
    readonly own: Counted
    readonly group: Counted
    readonly none: Counted
    readonly kitasOwn: Counted
    readonly kitasPool: Counted
    readonly people: Counted
    readonly roles: Counted
    readonly vacant: Counted
    readonly graph: {
      readonly nodes: readonly { readonly kind: string; readonly reach: string; readonly missing: boolean }[]
    }
    readonly byReach: readonly { readonly count: number; readonly keys: readonly { readonly key: string | null }[] }[]
    readonly coverage: { readonly indicators: readonly Indicator[] }
  }
}

const kitaTypes = ['KITA', 'FAMILY_CENTRE', 'SPECIAL_NEEDS_KITA']

const question = `query ($day: Date!, $kitas: [String!]) {
  network(slug: "ratingen", asOf: $day) {
    all: institutions(first: 1) { totalCount }
    own: institutions(filter: { reach: [OWN] }, first: 1) { totalCount }
    group: institutions(filter: { reach: [GROUP] }, first: 1) { totalCount }
    none: institutions(filter: { reach: [NONE] }, first: 1) { totalCount }
    kitasOwn: institutions(filter: { types: $kitas, specialist: [OWN] }, first: 1) { totalCount }
    kitasPool: institutions(filter: { types: $kitas, specialist: [POOL] }, first: 1) { totalCount }
    people(first: 1) { totalCount }
    roles: multiplierRoles(first: 1) { totalCount }
    vacant: multiplierRoles(first: 1, filter: { isVacant: true }) { totalCount }
    graph { nodes { kind reach missing } }
    byReach: institutionGroups(by: [REACH]) { count keys { key } }
    coverage { indicators { key label numerator failing unknown denominator parts { key count } } }
  }
}`

/** The numbers of a day as GraphQL says them to whoever is signed in on the page, in every way it can be asked. */
export async function askNumbers(page: Page, day: string) {
  const { network } = await askGraphql<Answer>(page, question, { day, kitas: kitaTypes })
  const nodes = network.graph.nodes
  const indicator = (key: string): Indicator => {
    const found = network.coverage.indicators.find((row) => row.key === key)
    if (!found) throw new Error(`No indicator ${key}`)
    return found
  }
  const part = (key: string, name: string) => indicator(key).parts.find((row) => row.key === name)?.count
  const reached = (reach: string) => nodes.filter((node) => node.kind === 'INSTITUTION' && node.reach === reach).length
  const missing = nodes.filter((node) => node.missing).length
  return { network, indicator, part, reached, missing }
}

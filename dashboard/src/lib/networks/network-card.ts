import type { NetworkCardQuery, NetworkRole } from '#lib/generated/graphql.ts'

type Network = NonNullable<NetworkCardQuery['network']>
type Indicator = Network['coverage']['indicators'][number]

/** What the list of networks says about one of them. */
export interface NetworkCardData {
  readonly slug: string
  readonly name: string
  readonly role: NetworkRole
  /** `null` for a role that sees no content. */
  readonly state: NetworkState | null
}

/** A participant group of the statute, in its order, and whether nobody represents it. */
export interface StatuteGroupState {
  readonly number: number
  readonly name: string
  readonly isMissing: boolean
}

export interface NetworkState {
  readonly day: string
  readonly revision: number
  readonly rulesVersion: string
  readonly statute: {
    readonly label: string
    readonly represented: number
    readonly total: number
    readonly groups: readonly StatuteGroupState[]
  }
  readonly reach: {
    readonly own: number
    readonly group: number
    readonly none: number
    readonly unknown: number
    readonly total: number
  }
}

/** Reads the two indicators of a card; `null` if the answer does not hold them. */
export function networkState(network: Network): NetworkState | null {
  const { indicators, rulesVersion } = network.coverage
  const statute = indicators.find(({ key }) => key === 'STATUTE_GROUPS')
  const reached = indicators.find(({ key }) => key === 'INSTITUTIONS_REACHED')
  if (!statute || !reached) return null
  return {
    day: network.asOf,
    revision: network.revision,
    rulesVersion,
    statute: {
      label: network.statute.label,
      represented: statute.numerator,
      total: statute.denominator,
      groups: statuteGroups(network),
    },
    reach: {
      own: part(reached, 'own'),
      group: part(reached, 'group'),
      none: reached.failing,
      unknown: reached.unknown,
      total: reached.denominator,
    },
  }
}

/** The ghosts of the graph say which numbers are missing: the very ones the map draws. */
function statuteGroups({ statute, graph }: Network): StatuteGroupState[] {
  const missing = new Set(graph.nodes.filter((node) => node.missing).map((node) => node.statutoryNumber))
  return statute.groups.map(({ number, shortLabel }) => ({ number, name: shortLabel, isMissing: missing.has(number) }))
}

function part(indicator: Indicator, key: string): number {
  return indicator.parts.find((candidate) => candidate.key === key)?.count ?? 0
}

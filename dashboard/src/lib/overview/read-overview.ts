import type { OverviewQuery } from '#lib/generated/graphql.ts'

type Network = NonNullable<OverviewQuery['network']>

export type GapCard = Network['gapCards'][number]
export type InvitationStep = Network['invitationPlan']['steps'][number]
export type DueKind = Network['dueSoon'][number]
export type Meeting = Network['meetings']['nodes'][number]
export type Diff = Network['changesBetween']
export type RepresentedGroup = Network['representedGroups'][number]

export interface Reached {
  readonly own: number
  readonly group: number
  readonly none: number
  readonly unknown: number
  readonly reached: number
  readonly total: number
}

export interface OverviewData {
  readonly day: string
  readonly revision: number
  readonly rulesVersion: string
  readonly statute: { readonly label: string; readonly source: string }
  readonly represented: number
  readonly statuteTotal: number
  readonly groups: readonly RepresentedGroup[]
  readonly reach: Reached
  readonly cards: readonly GapCard[]
  /** Gaps that are put off, behind whatever number. */
  readonly snoozed: number
  /** What helps most, best first. */
  readonly steps: readonly InvitationStep[]
  readonly professionalGroups: readonly { readonly id: string; readonly key: string }[]
  readonly due: readonly DueKind[]
  readonly meetings: readonly Meeting[]
  readonly diff: Diff
}

/** The answer in the words of the page. Every figure is the engine's; nothing is counted here. */
export function readOverview(network: Network): OverviewData {
  const { indicators, rulesVersion } = network.coverage
  const statute = indicators.find(({ key }) => key === 'STATUTE_GROUPS')
  const reached = indicators.find(({ key }) => key === 'INSTITUTIONS_REACHED')
  const part = (key: string) => reached?.parts.find((one) => one.key === key)?.count ?? 0
  return {
    day: network.asOf,
    revision: network.revision,
    rulesVersion,
    statute: network.statute,
    represented: statute?.numerator ?? 0,
    statuteTotal: statute?.denominator ?? 0,
    groups: network.representedGroups,
    reach: {
      own: part('own'),
      group: part('group'),
      none: reached?.failing ?? 0,
      unknown: reached?.unknown ?? 0,
      reached: reached?.numerator ?? 0,
      total: reached?.denominator ?? 0,
    },
    cards: network.gapCards,
    snoozed: network.snoozed.totalCount,
    steps: network.invitationPlan.steps,
    professionalGroups: network.professionalGroups.nodes,
    due: network.dueSoon,
    meetings: network.meetings.nodes,
    diff: network.changesBetween,
  }
}

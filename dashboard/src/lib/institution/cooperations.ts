import type { ConfirmationSide, Freshness } from '#lib/generated/graphql.ts'
import { linkStateOf, type LinkState } from '#lib/graph/neighbours.ts'
import type { Institution, Link } from './page-data.ts'

/** A cooperation seen from one of its institutions. */
export interface Cooperation {
  readonly link: Link
  readonly partner: Link['source']
  readonly state: LinkState
  /** Which side of the link the institution in view is. */
  readonly ourSide: ConfirmationSide
  readonly ours: SideConfirmation
  readonly theirs: SideConfirmation
}

export interface SideConfirmation {
  readonly side: ConfirmationSide
  readonly freshness: Freshness
  readonly on: string | null
}

/** What needs somebody first: confirmed too long ago, by nobody, by one side. */
const order: readonly LinkState[] = ['STALE', 'NEITHER', 'ONE', 'BOTH']

/** The cooperations of an institution, open questions first, then by the partner's name. */
export function cooperationsOf({ id, links }: Pick<Institution, 'id' | 'links'>): Cooperation[] {
  return links
    .map((link) => seenFrom(id, link))
    .sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.partner.name.localeCompare(b.partner.name, 'de'),
    )
}

/** How many cooperations are in which state, for the line beside the heading. */
export function countStates(cooperations: readonly Cooperation[]): Record<LinkState, number> {
  const counts = { BOTH: 0, ONE: 0, STALE: 0, NEITHER: 0 }
  for (const { state } of cooperations) counts[state] += 1
  return counts
}

function seenFrom(institutionId: string, link: Link): Cooperation {
  const source = sideOf('SOURCE', link.sourceConfirmation)
  const target = sideOf('TARGET', link.targetConfirmation)
  const isSource = link.source.id === institutionId
  return {
    link,
    partner: isSource ? link.target : link.source,
    state: linkStateOf(link),
    ourSide: isSource ? 'SOURCE' : 'TARGET',
    ours: isSource ? source : target,
    theirs: isSource ? target : source,
  }
}

function sideOf(side: ConfirmationSide, { freshness, lastConfirmed }: Link['sourceConfirmation']): SideConfirmation {
  return { side, freshness, on: lastConfirmed?.confirmedOn ?? null }
}

import type { IndicatorKey } from '#lib/generated/graphql.ts'
import { linkOnDay } from '#lib/frame/keep-state.ts'
import { m } from '#lib/paraglide/messages.js'
import type { GapCard, RepresentedGroup } from './read-overview.ts'

type ReadableSearch = Pick<URLSearchParams, 'get'>

export interface CardLink {
  readonly label: string
  readonly href: string
}

/** Where a statutory group is on the map; one that the network has no group for is found among the missing ones. */
export function groupOnMap(slug: string, { groups }: RepresentedGroup, search: ReadableSearch): string {
  const [group] = groups
  return linkOnDay(`/${slug}/map`, search, group ? { sel: `group:${group.key}` } : { missing: '1' })
}

/** Indicators that count roles: their gaps are nobody's own institution. */
const ofRoles: ReadonlySet<IndicatorKey> = new Set<IndicatorKey>(['DEPUTIES', 'GROUPS_WITH_MULTIPLIER'])

/** The list behind the number of a card. */
export function cardList(slug: string, card: GapCard, search: ReadableSearch): CardLink {
  const { indicator } = card
  if (card.missingNumber !== null || ofRoles.has(indicator)) {
    return {
      label: m.overview_card_gaps(),
      href: `${linkOnDay(`/${slug}/coverage`, search, { indicator })}#gaps`,
    }
  }
  return { label: m.overview_card_list(), href: linkOnDay(`/${slug}/institutions`, search, { gap: indicator }) }
}

/** What is put off: behind one indicator, or behind all. */
export function snoozedList(slug: string, indicator: IndicatorKey | null, search: ReadableSearch): string {
  return `${linkOnDay(`/${slug}/coverage`, search, { indicator, snoozed: 'ONLY' })}#gaps`
}

/** The same on the map. */
export function cardOnMap(slug: string, card: GapCard, search: ReadableSearch): CardLink {
  const label = m.overview_card_map()
  const map = (own: Record<string, string>) => ({ label, href: linkOnDay(`/${slug}/map`, search, own) })
  if (card.missingNumber !== null) return map(card.missingGroup ? { sel: `group:${card.missingGroup.key}` } : missing)
  if (card.indicator === 'DEPUTIES') return map({ role: 'ALONE' })
  if (card.indicator === 'GROUPS_WITH_MULTIPLIER') return map({})
  return map({ gap: card.indicator })
}

const missing = { missing: '1' }

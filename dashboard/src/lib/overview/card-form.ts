import { m } from '#lib/paraglide/messages.js'
import type { CardLink } from './links.ts'
import type { GapCard } from './read-overview.ts'

/** The form that closes gaps of a card, for coordinators; `null` where it is one of the rows of the list. */
export function cardForm(slug: string, card: GapCard): CardLink | null {
  if (card.missingNumber === null) return null
  const group = card.missingGroup ? `?group=${encodeURIComponent(card.missingGroup.key)}` : ''
  return { label: m.overview_card_name_person(), href: `/${slug}/roles/new${group}` }
}

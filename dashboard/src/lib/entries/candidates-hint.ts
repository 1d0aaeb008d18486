import { m } from '#lib/paraglide/messages.js'

/**
 * What stands above suggested people: that nobody is ranked, and where the others are.
 *
 * @param others how many more the network knows
 */
export function candidatesHint(shown: number, others: number): string {
  if (shown === 0) return m.entry_candidates_none()
  if (others === 0) return m.entry_candidates_hint()
  return `${m.entry_candidates_hint()} ${m.entry_candidates_others({ count: others })}`
}

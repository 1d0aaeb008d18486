import { error, redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { isDay } from '#lib/format/day.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'
import { FrameNetworkDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query, signInPath } from './query.ts'
import { loadViewer } from './viewer.ts'

/** The network and day of a file below `/exports/[network]`, by the same rules as a page of it. */
export async function networkOfFile(event: RequestEvent): Promise<NetworkInView> {
  const slug = event.params.network ?? ''
  const viewer = await loadViewer(event)
  if (!viewer) redirect(303, signInPath(event.url))
  const wanted = event.url.searchParams.get('asOf')
  if (wanted !== null && !isDay(wanted)) error(400, m.error_day_text({ value: wanted }), { code: 'INVALID_DAY' })
  const membership = viewer.memberships.find(({ network }) => network.slug === slug)
  if (!membership) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  if (membership.role === 'ADMINISTRATOR') error(403, m.error_administrator_text(), { code: 'ADMINISTRATOR' })
  const { network } = await query(event, FrameNetworkDocument, { slug })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return { ...network, role: membership.role, today: network.asOf, asOf: wanted ?? network.asOf }
}

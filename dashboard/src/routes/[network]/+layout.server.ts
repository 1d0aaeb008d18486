import { error, redirect } from '@sveltejs/kit'
import type { LayoutServerLoad } from './$types'
import { isDay } from '#lib/format/day.ts'
import { FrameNetworkDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query, signInPath } from '#lib/server/query.ts'

/**
 * The network in view and the day it is shown for. A network without a role of the viewer answers like one that does
 * not exist: its name is nobody else's business.
 */
export const load: LayoutServerLoad = async (event) => {
  const { viewer } = await event.parent()
  if (!viewer) redirect(303, signInPath(event.url))

  const wanted = event.url.searchParams.get('asOf')
  if (wanted !== null && !isDay(wanted)) error(400, m.error_day_text({ value: wanted }), { code: 'INVALID_DAY' })

  const membership = viewer.memberships.find(({ network }) => network.slug === event.params.network)
  if (!membership) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  if (membership.role === 'ADMINISTRATOR') error(403, m.error_administrator_text(), { code: 'ADMINISTRATOR' })

  const { network } = await query(event, FrameNetworkDocument, { slug: event.params.network })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })

  // The API says which day is today; the browser's clock may stand in another time zone.
  return { network: { ...network, role: membership.role, today: network.asOf, asOf: wanted ?? network.asOf } }
}

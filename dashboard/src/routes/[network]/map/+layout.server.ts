import { error, isHttpError } from '@sveltejs/kit'
import type { LayoutServerLoad } from './$types'
import type { MapData } from '#lib/graph/map-data.ts'
import { MapNetworkDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Trend } from '#lib/graph/trend.ts'
import { query } from '#lib/server/query.ts'
import { loadTrend } from './load-trend.ts'
import { readMap } from './read-map.ts'

/**
 * The whole network for the map, once per network and day. It lives in a layout of its own because a selection or a
 * filter changes only the address: nothing of this is asked again then. `null` = it could not be loaded: the page keeps
 * the last good picture.
 */
export const load: LayoutServerLoad = async (event): Promise<{ map: MapData | null; trend: Promise<Trend | null> }> => {
  const parent = await event.parent()
  const asOf = event.url.searchParams.get('asOf')
  const variables = {
    slug: event.params.network,
    asOf,
    withTypes: event.url.searchParams.has('type'),
    withCarriers: event.url.searchParams.has('carrier'),
  }
  const { network } = await query(event, MapNetworkDocument, variables).catch((reason) => {
    if (isHttpError(reason) && reason.status >= 500) return { network: undefined }
    throw reason
  })
  // Comes after the picture: nobody waits for it.
  const trend = loadTrend(event, event.params.network, parent.network.today).catch(() => null)
  if (network === undefined) return { map: null, trend }
  if (network === null) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return { map: readMap(network), trend }
}

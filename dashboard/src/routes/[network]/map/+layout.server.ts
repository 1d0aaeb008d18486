import { error, isHttpError } from '@sveltejs/kit'
import type { LayoutServerLoad } from './$types'
import type { MapData } from '#lib/graph/map-data.ts'
import { MapNetworkDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'
import { readMap } from './read-map.ts'

/**
 * The whole network for the map, once per network and day. It lives in a layout of its own because a selection or a
 * filter changes only the address: nothing of this is asked again then. `null` = it could not be loaded: the page keeps
 * the last good picture.
 */
export const load: LayoutServerLoad = async (event): Promise<{ map: MapData | null }> => {
  const asOf = event.url.searchParams.get('asOf')
  const { network } = await query(event, MapNetworkDocument, { slug: event.params.network, asOf }).catch((reason) => {
    if (isHttpError(reason) && reason.status >= 500) return { network: undefined }
    throw reason
  })
  if (network === undefined) return { map: null }
  if (network === null) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return { map: readMap(network) }
}

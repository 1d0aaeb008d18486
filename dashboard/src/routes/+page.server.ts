import { redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { NetworkCardDocument } from '#lib/generated/graphql.ts'
import { networkState } from '#lib/networks/network-card.ts'
import type { NetworkCardData } from '#lib/networks/network-card.ts'
import { pathWithin } from '#lib/preferences/path-within.ts'
import { query } from '#lib/server/query.ts'
import type { ViewerData } from '#lib/server/viewer.ts'

/** Signed out: the sign-in page. Signed in: on to where the viewer wanted to go, else the list of their networks. */
export const load: PageServerLoad = async (event) => {
  const { viewer } = await event.parent()
  const next = pathWithin(event.url.searchParams.get('next'))
  if (!viewer) return { cards: [], next }
  if (next !== '/') redirect(303, next)
  return { cards: await Promise.all(viewer.memberships.map((membership) => loadCard(event, membership))), next }
}

async function loadCard(
  event: RequestEvent,
  { role, network: { slug, name } }: ViewerData['memberships'][number],
): Promise<NetworkCardData> {
  if (role === 'ADMINISTRATOR') return { slug, name, role, state: null }
  const { network } = await query(event, NetworkCardDocument, { slug })
  return { slug, name, role, state: network ? networkState(network) : null }
}

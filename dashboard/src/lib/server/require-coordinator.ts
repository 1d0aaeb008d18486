import { error, redirect } from '@sveltejs/kit'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'
import { m } from '#lib/paraglide/messages.js'

/** What a page knows of its network and address. */
interface Place {
  readonly url: URL
  readonly parent: () => Promise<{ readonly network: NetworkInView }>
}

/**
 * For pages that change something: only coordinators have them, and only today. A form opened for a past day would say
 * what is no longer so; it opens for today instead.
 */
export async function requireCoordinator({ url, parent }: Place): Promise<NetworkInView> {
  const network = await requireReaderOfChanges({ parent })
  if (network.asOf !== network.today) {
    const today = new URL(url)
    today.searchParams.delete('asOf')
    redirect(303, today.pathname + today.search)
  }
  return network
}

/** For pages that only read, but what only coordinators read: who changed what. Any day will do. */
export async function requireReaderOfChanges({ parent }: Pick<Place, 'parent'>): Promise<NetworkInView> {
  const { network } = await parent()
  if (network.role !== 'COORDINATOR') error(403, m.error_forbidden_text())
  return network
}

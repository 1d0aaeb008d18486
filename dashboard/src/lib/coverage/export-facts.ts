import type { RequestEvent } from '@sveltejs/kit'
import type { ExportFacts } from '#lib/export/export-table.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'

/** Where a file of the coverage page comes from. Filters are named by their parameters: the page they lead to explains them. */
export function exportFacts(event: RequestEvent, network: NetworkInView, total: number): ExportFacts {
  const own = [...event.url.searchParams].filter(([key, value]) => value && key !== 'asOf' && key !== 'about')
  return {
    network,
    day: network.asOf,
    total,
    filters: own.map(([key, value]) => `${key}=${value}`),
    source: new URL(`/${network.slug}/coverage${event.url.search}`, event.url),
    made: new Date(),
  }
}

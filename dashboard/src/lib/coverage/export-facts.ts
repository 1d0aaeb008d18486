import type { RequestEvent } from '@sveltejs/kit'
import type { ExportFacts } from '#lib/export/export-table.ts'
import type { NetworkInView } from '#lib/frame/network-in-view.ts'

/** Where a file of the coverage page comes from. */
export function exportFacts(
  event: RequestEvent,
  network: NetworkInView,
  { total, filters }: Pick<ExportFacts, 'total' | 'filters'>,
): ExportFacts {
  return {
    network,
    day: network.asOf,
    total,
    filters,
    source: new URL(`/${network.slug}/coverage${event.url.search}`, event.url),
    made: new Date(),
  }
}

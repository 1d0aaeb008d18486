import type { PageServerLoad } from './$types'
import { ImportListDocument } from '#lib/generated/graphql.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** Where a list comes in, and what came in so far. */
export const load: PageServerLoad = async (event) => {
  const { slug } = await requireCoordinator(event)
  const { network, importForms } = await query(event, ImportListDocument, { slug })
  return {
    imports: network?.imports.nodes ?? [],
    total: network?.imports.totalCount ?? 0,
    // Institutions first: people and cooperations are brought in upon them.
    lists: importForms.filter(({ isMapped }) => isMapped).toReversed(),
  }
}

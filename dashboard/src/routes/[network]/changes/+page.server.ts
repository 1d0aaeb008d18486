import type { PageServerLoad } from './$types'
import { changeFilter, readChangeSearch } from '#lib/changes/change-search.ts'
import { ChangeListDocument } from '#lib/generated/graphql.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

const pageSize = 20

/** Who changed what, the latest first. */
export const load: PageServerLoad = async (event) => {
  const { slug } = await requireCoordinator(event)
  const search = readChangeSearch(event.url.searchParams)
  const { before, after } = search
  const place = before === null ? { first: pageSize, after } : { last: pageSize, before }
  const { network } = await query(event, ChangeListDocument, { slug, filter: changeFilter(search), ...place })
  return { changes: network?.changes ?? null, authors: network?.changeAuthors ?? [], search }
}

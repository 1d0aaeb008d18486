import { error, redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { cleanSearch } from '#lib/filters/clean-search.ts'
import { noDistrict } from '#lib/filters/shared-filters.ts'
import { PathListDocument } from '#lib/generated/graphql.ts'
import { countedOf } from '#lib/paths/as-graphql.ts'
import { readPathList, shownTypes } from '#lib/paths/path-list.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from '#lib/server/query.ts'

/** Every type of path that matters here, and whether reports arrive; of the institutions that the filters choose. */
export const load: PageServerLoad = async (event) => {
  const clean = cleanSearch(event.url.searchParams)
  if (clean) redirect(303, `${event.url.pathname}?${clean}`)
  const { network } = await event.parent()
  const state = readPathList(event.url.searchParams)
  const variables = { slug: event.params.network, asOf: network.asOf, filter: countedOf(state) }
  const answer = (await query(event, PathListDocument, variables)).network
  if (!answer) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { reportArrivals: rows, districts, professionalGroups } = answer
  const named = districts.map(({ id, name }) => ({ key: id, label: name }))
  return {
    shown: shownTypes(rows, state),
    total: rows.length,
    choices: {
      groups: professionalGroups.nodes.map(({ key, label }) => ({ key, label })),
      districts: [...named, { key: noDistrict, label: m.institutions_no_district() }],
      pathTypes: rows.map(({ pathType: { key, label } }) => ({ key, label })),
    },
  }
}

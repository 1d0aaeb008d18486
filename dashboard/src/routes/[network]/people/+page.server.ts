import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'
import { cleanSearch } from '#lib/filters/clean-search.ts'
import { readListState } from '#lib/people/list-state.ts'
import { loadListChoices, loadPeopleList } from '#lib/server/people-list.ts'

/** People or roles, one page of them, and what there is to filter by. */
export const load: PageServerLoad = async (event) => {
  const clean = cleanSearch(event.url.searchParams)
  if (clean) redirect(303, `${event.url.pathname}?${clean}`)
  const { network } = await event.parent()
  const state = readListState(event.url.searchParams, network.role === 'COORDINATOR')
  const [list, choices] = await Promise.all([loadPeopleList(event, state), loadListChoices(event)])
  return { ...list, choices }
}

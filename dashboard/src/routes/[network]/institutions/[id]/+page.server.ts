import type { Actions, PageServerLoad } from './$types'
import { confirmFields, confirmLinkSide } from './confirm-actions.ts'
import { loadInstitution } from './load-institution.ts'

/** Everything the page of an institution shows, in one question. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  return await loadInstitution(event, network.asOf)
}

export const actions: Actions = { confirm: confirmFields, confirmLink: confirmLinkSide }

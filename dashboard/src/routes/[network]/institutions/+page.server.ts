import { fail, redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { cleanSearch } from '#lib/filters/clean-search.ts'
import { linkKeeping } from '#lib/frame/keep-state.ts'
import { readSelected, type Selected } from '#lib/institutions/selected.ts'
import { readTable, tableParameters, type TableState } from '#lib/institutions/table-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { loadChoices, loadInstitutionIds, loadInstitutions } from '#lib/server/institution-list.ts'
import { confirmToday, findEmails } from '#lib/server/institution-actions.ts'
import { setFlash } from '#lib/server/flash.ts'

/** As many as the address of the map holds. */
const mostOnMap = 50
/** Each is a change of its own; more would make somebody wait who cannot see why. */
const mostConfirmed = 200

export const load: PageServerLoad = async (event) => {
  const clean = cleanSearch(event.url.searchParams)
  if (clean && event.request.method === 'GET') redirect(303, `${event.url.pathname}?${clean}`)
  const { network } = await event.parent()
  const state = readTable(event.url.searchParams, network.role === 'COORDINATOR')
  const [list, choices] = await Promise.all([loadInstitutions(event, state), loadChoices(event)])
  return { ...list, choices }
}

/** What is done with the rows that are ticked. Each works without a script; the API checks the rights. */
export const actions: Actions = {
  map: async (event) => {
    const { selected, state, listHref } = await read(event)
    const map = `/${event.params.network}/map`
    if (selected === 'ALL' && !state.onlyContactedInDanger) redirect(303, linkKeeping(map, event.url.searchParams))
    const ids = await idsOf(event, selected, state)
    if (ids.length === 0) return refuse(m.institutions_select_first(), ids)
    if (ids.length > mostOnMap) return refuse(tooMany(mostOnMap, ids), ids)
    redirect(303, linkKeeping(map, new URL(listHref, event.url).searchParams, { only: ids.join(',') }))
  },
  emails: async (event) => {
    const { selected, state } = await read(event)
    const ids = await idsOf(event, selected, state)
    if (ids.length === 0) return refuse(m.institutions_select_first(), ids)
    return { message: null, selected, emails: await findEmails(event, ids) }
  },
  confirm: async (event) => {
    const { selected, state, listHref } = await read(event)
    const ids = await idsOf(event, selected, state)
    if (ids.length === 0) return refuse(m.institutions_select_first(), ids)
    if (ids.length > mostConfirmed) return refuse(tooMany(mostConfirmed, ids), ids)
    setFlash(event.cookies, event.url, await confirmToday(event, ids))
    redirect(303, listHref)
  },
}

interface Asked {
  readonly selected: Selected
  readonly state: TableState
  /** The table as it was. */
  readonly listHref: string
}

async function read(event: RequestEvent): Promise<Asked> {
  // Contact columns are only shown, never filtered by: reading them as allowed gives nothing away.
  const state = readTable(event.url.searchParams, true)
  const selected = readSelected(await event.request.formData())
  return { selected, state, listHref: linkKeeping(event.url.pathname, event.url.searchParams, tableParameters(state)) }
}

async function idsOf(event: RequestEvent, selected: Selected, state: TableState): Promise<readonly string[]> {
  return selected === 'ALL' ? await loadInstitutionIds(event, state) : selected
}

function tooMany(most: number, ids: readonly string[]): string {
  return m.institutions_select_fewer({ most, count: ids.length })
}

function refuse(message: string, selected: Selected) {
  return fail(422, { message, selected, emails: null })
}

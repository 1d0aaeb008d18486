import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { download } from '#lib/export/download.ts'
import { readFormat } from '#lib/export/export-table.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { m } from '#lib/paraglide/messages.js'
import { activeListFilters } from '#lib/people/list-filters.ts'
import { readListState } from '#lib/people/list-state.ts'
import { personColumns } from '#lib/people/person-columns.ts'
import { roleColumns } from '#lib/people/role-columns.ts'
import { networkOfFile } from '#lib/server/network-of-file.ts'
import { loadAllPeople, loadAllRoles, loadListChoices } from '#lib/server/people-list.ts'

/** The list as a file: its view, its filter, its order, its columns, all of its pages; names as the viewer reads them. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const format = readFormat(event.params.format ?? '')
  if (!format) error(404, m.exports_unknown_format({ format: event.params.format ?? '' }))
  const network = await networkOfFile(event)
  const state = readListState(event.url.searchParams, network.role === 'COORDINATOR')
  const choices = await loadListChoices(event)
  const facts = {
    network,
    day: network.asOf,
    filters: activeListFilters(state, choices).map(({ label }) => label),
    source: new URL(`/${network.slug}/people${event.url.search}`, event.url),
    made: new Date(),
  }
  if (state.view === 'roles') {
    const table = { title: m.people_roles_list(), columns: roleColumns(), rows: await loadAllRoles(event, state) }
    return download(format, table, { ...facts, total: choices.roles })
  }
  const rows = await loadAllPeople(event, state)
  const table = { title: m.people_title(), columns: personColumns(state.withContact), rows }
  return download(format, table, { ...facts, total: choices.people })
})

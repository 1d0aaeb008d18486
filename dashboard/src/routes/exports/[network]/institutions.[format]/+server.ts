import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { download } from '#lib/export/download.ts'
import { readFormat } from '#lib/export/export-table.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { activeFilters } from '#lib/institutions/active-filters.ts'
import { exportColumns } from '#lib/institutions/columns.ts'
import { readSelected } from '#lib/institutions/selected.ts'
import { readTable } from '#lib/institutions/table-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { loadAllInstitutions, loadChoices } from '#lib/server/institution-list.ts'
import { networkOfFile } from '#lib/server/network-of-file.ts'

/** The table as a file: its filter, its order, its columns, all of its pages. */
export const GET: RequestHandler = inPlainWords((event) => answer(event, null))

/** The rows that were ticked in the table. */
export const POST: RequestHandler = inPlainWords(async (event) => {
  const selected = readSelected(await event.request.formData())
  return answer(event, selected === 'ALL' ? null : selected)
})

async function answer(event: RequestEvent, ids: readonly string[] | null): Promise<Response> {
  const format = readFormat(event.params.format ?? '')
  if (!format) error(404, m.exports_unknown_format({ format: event.params.format ?? '' }))
  const network = await networkOfFile(event)
  if (ids?.length === 0) error(400, m.institutions_select_first())
  const state = readTable(event.url.searchParams, network.role === 'COORDINATOR')
  const choices = await loadChoices(event)
  const { rows, total } = await loadAllInstitutions(event, state, ids)
  const indicators = new Map(choices.gaps.map(({ key, label }) => [key, label]))
  const filters = activeFilters(state, choices).map(({ label }) => label)
  return download(
    format,
    { title: m.institutions_title(), columns: exportColumns(state.columns, indicators), rows },
    {
      network,
      day: network.asOf,
      total,
      filters: ids ? [...filters, m.institutions_filter_only({ count: rows.length })] : filters,
      source: new URL(`/${network.slug}/institutions${event.url.search}`, event.url),
      made: new Date(),
    },
  )
}

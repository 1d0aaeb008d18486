import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { gapFilter, readCoverage } from '#lib/coverage/coverage-state.ts'
import { exportFacts } from '#lib/coverage/export-facts.ts'
import { gapColumns } from '#lib/coverage/export-tables.ts'
import { assignedWords, severityWords, snoozeWords } from '#lib/coverage/gap-words.ts'
import { download } from '#lib/export/download.ts'
import { readFormat } from '#lib/export/export-table.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { AllGapsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from '#lib/server/all-pages.ts'
import { filterWords } from '#lib/server/filter-words.ts'
import { networkOfFile } from '#lib/server/network-of-file.ts'
import { query } from '#lib/server/query.ts'

/** Every gap of the list, as a file. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const format = readFormat(event.params.format ?? '')
  if (!format) error(404, m.exports_unknown_format({ format: event.params.format ?? '' }))
  const view = await networkOfFile(event)
  const state = readCoverage(event.url.searchParams)
  // A file says by its columns what is put off; only who asks for something else gets less.
  const snoozed = event.url.searchParams.has('snoozed') ? state.snoozed : 'ALL'
  const gaps = gapFilter({ ...state, snoozed })
  let labels = new Map<string, string>()
  const rows = await readAllPages(async (after) => {
    const { network } = await query(event, AllGapsDocument, { slug: view.slug, asOf: view.asOf, gaps, after })
    if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
    labels = new Map(network.coverage.indicators.map(({ key, label }) => [key, label]))
    return { revision: network.revision, connection: network.gaps }
  })
  const { severity, indicator, assigned } = state
  const filters = [
    ...(await filterWords(event)),
    ...(severity ? [severityWords[severity]()] : []),
    ...(indicator ? [labels.get(indicator) ?? indicator] : []),
    ...(snoozed === 'ALL' ? [] : [snoozeWords[snoozed]()]),
    ...(assigned ? [assignedWords(assigned, rows)] : []),
  ]
  const table = { title: m.coverage_gaps(), columns: gapColumns(labels), rows }
  return download(format, table, exportFacts(event, view, { total: rows.length, filters }))
})

import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { readCoverage } from '#lib/coverage/coverage-state.ts'
import { exportFacts } from '#lib/coverage/export-facts.ts'
import { figureColumns, figureRows } from '#lib/coverage/export-tables.ts'
import { download } from '#lib/export/download.ts'
import { readFormat } from '#lib/export/export-table.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { institutionFilter } from '#lib/filters/shared-filters.ts'
import { CoverageTablesDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { filterWords } from '#lib/server/filter-words.ts'
import { networkOfFile } from '#lib/server/network-of-file.ts'
import { query } from '#lib/server/query.ts'

/** The numbers of the coverage page as a file: the matrix in the chosen measure, and the indicators. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const format = readFormat(event.params.format ?? '')
  if (!format) error(404, m.exports_unknown_format({ format: event.params.format ?? '' }))
  const { slug, ...network } = await networkOfFile(event)
  const { filters, measure } = readCoverage(event.url.searchParams)
  const variables = { slug, asOf: network.asOf, filter: institutionFilter(filters), measure }
  const answer = await query(event, CoverageTablesDocument, variables)
  if (!answer.network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const rows = figureRows(answer.network.coverageMatrix, answer.network.coverage.indicators)
  const table = { title: m.coverage_file_figures(), columns: figureColumns(), rows }
  const facts = { total: rows.length, filters: await filterWords(event) }
  return download(format, table, exportFacts(event, { slug, ...network }, facts))
})

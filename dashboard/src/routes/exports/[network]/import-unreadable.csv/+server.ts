import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { download } from '#lib/export/download.ts'
import type { ExportColumn } from '#lib/export/export-table.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { UnreadableRowsDocument, type UnreadableRowsQuery } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from '#lib/server/all-pages.ts'
import { networkToImportInto } from '#lib/server/import-form-of-file.ts'
import { query } from '#lib/server/query.ts'

type Job = NonNullable<NonNullable<UnreadableRowsQuery['network']>['import']>
type Row = Job['rows']['nodes'][number]

/** Rows of an import that could not be read, as the file has them, each with the reason why. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const network = await networkToImportInto(event)
  const { slug } = network
  const id = event.url.searchParams.get('id') ?? ''
  let names: readonly string[] = []
  const rows = await readAllPages(async (after) => {
    const answer = await query(event, UnreadableRowsDocument, { slug, id, after })
    if (!answer.network?.import) error(404, m.error_404_text())
    names = answer.network.import.fileNames
    return { revision: answer.network.revision, connection: answer.network.import.rows }
  })
  const table = { title: `${m.import_file_unreadable()} ${names.join(' ')}`, columns: columnsOf(rows), rows }
  const facts = { network, day: network.today, total: rows.length, filters: [], source: event.url, made: new Date() }
  return download('csv', table, facts)
})

/** The columns of the file, then the reason: mended, the file can be brought in as it is. */
function columnsOf(rows: readonly Row[]): ExportColumn<Row>[] {
  const headers = [...new Set(rows.flatMap(({ cells }) => cells.map(({ header }) => header)))]
  const own = headers.map((header): ExportColumn<Row> => ({
    label: header,
    kind: 'text',
    value: ({ cells }) => cells.find((cell) => cell.header === header)?.value ?? null,
  }))
  return [
    ...own,
    { label: m.import_file_row(), kind: 'number', value: ({ rowNumber }) => rowNumber },
    { label: m.import_file_column(), kind: 'text', value: ({ problem }) => problem?.column ?? null },
    { label: m.import_file_why(), kind: 'text', value: ({ problem }) => problem?.message ?? null },
    { label: m.import_file_fix(), kind: 'text', value: ({ problem }) => problem?.fix ?? null },
  ]
}

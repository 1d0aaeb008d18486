import type { RequestHandler } from './$types'
import { download } from '#lib/export/download.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import type { ListRow } from '#lib/import/list-rows.ts'
import { m } from '#lib/paraglide/messages.js'
import { importFormOfFile, networkToImportInto } from '#lib/server/import-form-of-file.ts'
import { loadListToEdit } from '#lib/server/lists-to-edit.ts'

/** What is there today, to be changed in a spreadsheet and brought in again. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const network = await networkToImportInto(event)
  const { label, kind, fields } = await importFormOfFile(event)
  const rows = await loadListToEdit(event, kind)
  const columns = fields
    // First and last name stand in columns of their own.
    .filter(({ key }) => key !== 'FULL_NAME')
    .map((field) => ({ label: field.label, kind: 'text' as const, value: (row: ListRow) => row[field.key] ?? null }))
  const table = { title: `${label} ${m.import_file_edit()}`, columns, rows }
  const facts = { network, day: network.today, total: rows.length, filters: [], source: event.url, made: new Date() }
  return download('csv', table, facts)
})

import type { RequestHandler } from './$types'
import { download } from '#lib/export/download.ts'
import { inPlainWords } from '#lib/export/in-plain-words.ts'
import { m } from '#lib/paraglide/messages.js'
import { importFormOfFile, networkToImportInto } from '#lib/server/import-form-of-file.ts'

/** The columns an import knows, with an example row. */
export const GET: RequestHandler = inPlainWords(async (event) => {
  const network = await networkToImportInto(event)
  const { label, fields } = await importFormOfFile(event)
  const columns = fields
    .filter(({ key }) => key !== 'ID')
    .map((field) => ({ label: field.label, kind: 'text' as const, value: () => field.example || null }))
  const table = { title: `${m.import_file_template()} ${label}`, columns, rows: [null] }
  const facts = { network, day: network.today, total: 1, filters: [], source: event.url, made: new Date() }
  return download('csv', table, facts)
})

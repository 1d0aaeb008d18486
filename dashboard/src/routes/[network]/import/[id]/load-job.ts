import type { RequestEvent } from '@sveltejs/kit'
import { ImportLayoutDocument, ImportRowsDocument } from '#lib/generated/graphql.ts'
import { readPreviewSearch } from '#lib/import/preview-search.ts'
import { query } from '#lib/server/query.ts'

const pageSize = 50

/** How the files are read, and what their columns mean in the form asked for (`?preset=`), else in their own. */
export async function loadLayout(event: RequestEvent, slug: string) {
  const id = event.params['id'] ?? ''
  const preset = event.url.searchParams.get('preset')
  const { network, importForms } = await query(event, ImportLayoutDocument, { slug, id, preset })
  const job = network?.import
  if (!job) return null
  const form =
    importForms.find((one) => one.preset === preset) ?? importForms.find((one) => one.preset === job.form.preset)
  if (!form) return null
  const forms = importForms.map(({ preset: key, label }) => ({ preset: key, label }))
  const { files, mapping, createsMissing } = job
  return { forms, form, files, mapping, createsMissing, municipalities: network.municipalities }
}

/** The rows in view, and how many of all are to be taken over. */
export async function loadRows(event: RequestEvent, slug: string) {
  const id = event.params['id'] ?? ''
  const search = readPreviewSearch(event.url.searchParams)
  const { state, text, before, after } = search
  const place = before === null ? { first: pageSize, after } : { last: pageSize, before }
  const { network } = await query(event, ImportRowsDocument, {
    ...{ slug, id, text: text || null, states: state ? [state] : null },
    ...place,
  })
  const job = network?.import
  if (!job) return null
  const undecided = job.undecided.totalCount
  return { search, rows: job.rows, undecided, chosen: job.chosen.totalCount + job.decided.totalCount }
}

import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import {
  ApplyImportDocument,
  CorrectImportLayoutDocument,
  DecideImportRowsDocument,
  DiscardImportDocument,
  ImportStateDocument,
  ReadImportDocument,
} from '#lib/generated/graphql.ts'
import { decisionOf } from '#lib/import/decision-form.ts'
import { readInputOf, layoutsOf } from '#lib/import/read-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { saved } from '#lib/server/form-answers.ts'
import { setFlash } from '#lib/server/flash.ts'
import { mutate, type Problem } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadLayout, loadRows } from './load-job.ts'

/** One import, whatever became of it: how its files are read, what its rows would do, what was done. */
export const load: PageServerLoad = async (event) => {
  const { slug } = await requireCoordinator(event)
  event.depends('import:state')
  const { network } = await query(event, ImportStateDocument, { slug, id: event.params.id })
  const job = network?.import
  if (!job) error(404, m.error_404_text())
  const isOpen = job.state === 'RECEIVED' || job.state === 'PREVIEWED' || job.isInterrupted
  const hasRows = job.state === 'PREVIEWED' || job.state === 'APPLIED'
  const [layout, rows] = await Promise.all([
    isOpen ? loadLayout(event, slug) : null,
    hasRows ? loadRows(event, slug) : null,
  ])
  return { job, layout, ...rows }
}

const here = ({ params, url }: { params: { network: string; id: string }; url: URL }, keepsSearch = false) =>
  `/${params.network}/import/${params.id}${keepsSearch ? url.search.replace(/[?&]\/\w+/, '').replace(/^&/, '?') : ''}`

export const actions: Actions = {
  /** Divides the files in another way; their columns are then shown anew. */
  layout: async (event) => {
    const values = await readForm(event.request)
    const input = { importId: event.params.id, layouts: layoutsOf(values) }
    const outcome = await mutate(event, CorrectImportLayoutDocument, { input })
    if (!outcome.isSaved) return refuse(outcome.problem)
    const preset = values.text('preset')
    redirect(303, `${here(event)}${preset ? `?preset=${encodeURIComponent(preset)}` : ''}#columns`)
  },
  /** Reads the rows and compares them. */
  read: async (event) => {
    const values = await readForm(event.request)
    const outcome = await mutate(event, ReadImportDocument, { input: readInputOf(values, event.params.id) })
    if (!outcome.isSaved) return refuse(outcome.problem)
    redirect(303, here(event))
  },
  /** Remembers what is decided about rows; the part of the preview in view stays. */
  decide: async (event) => {
    const input = decisionOf(await readForm(event.request), event.params.id)
    const outcome = await mutate(event, DecideImportRowsDocument, { input })
    if (!outcome.isSaved) return refuse(outcome.problem)
    redirect(303, `${here(event, true)}#rows`)
  },
  apply: async (event) => {
    const outcome = await mutate(event, ApplyImportDocument, { input: { importId: event.params.id } })
    if (!outcome.isSaved) return refuse(outcome.problem)
    const { summary, changeSetId, warnings } = outcome.value
    saved(event, here(event), summary, { changeSetId, warnings })
  },
  discard: async (event) => {
    const outcome = await mutate(event, DiscardImportDocument, { input: { importId: event.params.id } })
    if (!outcome.isSaved) return refuse(outcome.problem)
    setFlash(event.cookies, event.url, { tone: 'good', text: m.import_discarded(), warnings: [] })
    redirect(303, `/${event.params.network}/import`)
  },
}

function refuse({ code, message }: Problem) {
  return fail(code === 'CONFLICT' ? 409 : 422, { message })
}

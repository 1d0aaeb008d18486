import { error, fail, redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { OneChangeDocument, UndoChangeSetDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'
import { execute, query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** One change in full, and what undoing it would do. */
export const load: PageServerLoad = async (event) => {
  const { slug } = await requireCoordinator(event)
  const { id } = event.params
  const after = event.url.searchParams.get('after')
  const { network } = await query(event, OneChangeDocument, { slug, id, after })
  const change = network?.changes.nodes[0]
  if (!change) error(404, m.error_404_text())
  return { change }
}

export const actions: Actions = {
  /** Undoes the change; where a later one stands against it, the page says so and leads there. */
  undo: async (event) => {
    const { network: slug, id } = event.params
    const outcome = await mutate(event, UndoChangeSetDocument, { input: { changeSetId: id } })
    if (!outcome.isSaved) {
      const { message, laterChangeSetId } = outcome.problem
      const later = laterChangeSetId ? await labelOf(event, laterChangeSetId) : null
      return fail(outcome.problem.code === 'CONFLICT' ? 409 : 422, { message, later })
    }
    const { changeSetId, warnings } = outcome.value
    const undo = changeSetId === null ? {} : { undo: { slug, changeSetId } }
    setFlash(event.cookies, event.url, { tone: 'good', text: m.forms_undone(), warnings, ...undo })
    redirect(303, `/${slug}/changes`)
  },
}

/** What the later change is called, for the link to it. */
async function labelOf(event: RequestEvent, id: string): Promise<{ id: string; label: string } | null> {
  const slug = event.params['network'] ?? ''
  const { data } = await execute(event, OneChangeDocument, { slug, id, after: null })
  const label = data?.network?.changes.nodes[0]?.label
  return label ? { id, label } : null
}

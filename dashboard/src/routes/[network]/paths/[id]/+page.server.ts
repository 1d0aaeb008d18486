import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { MovePathStepDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { saved } from '#lib/server/form-answers.ts'
import { setFlash } from '#lib/server/flash.ts'
import { mutate } from '#lib/server/mutate.ts'
import { redirect } from '@sveltejs/kit'
import { loadPath } from './load-path.ts'

/** One path: its steps, who stands behind them on the day, and where it breaks. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  return loadPath(event, network.asOf)
}

export const actions: Actions = {
  /** One place up or down; the buttons stand at the steps. */
  move: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const own = `/${network}/paths/${id}`
    const input = { id: values.required('step'), version: values.version, position: values.number('position') ?? 0 }
    const outcome = await mutate(event, MovePathStepDocument, { input })
    if (outcome.isSaved) return saved(event, own, m.paths_moved(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, own)
  },
}

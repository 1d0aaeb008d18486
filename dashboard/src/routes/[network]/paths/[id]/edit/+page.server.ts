import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { RemovePathDocument, UpdatePathDocument } from '#lib/generated/graphql.ts'
import { institutionTypeChoices, pathFields, pathInput } from '#lib/paths/path-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadGroupChoices, loadPathForm } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const path = await loadPathForm(event)
  return { path, groups: await loadGroupChoices(event), types: institutionTypeChoices(), fields: pathFields(path) }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...values.patch(pathInput(values)) }
    const outcome = await mutate(event, UpdatePathDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/paths/${id}`, m.paths_changed(), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const { version } = await readForm(event.request)
    const outcome = await mutate(event, RemovePathDocument, { input: { id, version } })
    if (outcome.isSaved) return saved(event, `/${network}/paths`, m.paths_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/paths/${id}/edit`)
  },
}

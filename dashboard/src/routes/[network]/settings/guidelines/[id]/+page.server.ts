import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateGuidelineDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadGuideline } from '../load-guidelines.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { title, topic, version } = await loadGuideline(event)
  return { title, version, fields: { title, topic: topic ?? '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const title = values.required('title')
    const patch = values.patch({ title, topic: values.text('topic') })
    const input = { id: event.params.id, version: values.version, ...patch }
    const outcome = await mutate(event, UpdateGuidelineDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const back = `/${event.params.network}/settings/guidelines`
    return saved(event, back, m.settings_changed({ name: title }), outcome.value)
  },
}

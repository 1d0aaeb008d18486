import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateContactTopicDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadTopic } from '../load-topics.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { title, description, version } = await loadTopic(event)
  return { title, version, fields: { title, description: description ?? '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const title = values.required('title')
    const patch = values.patch({ title, description: values.text('description') })
    const hasNoCaseData = values.flag('hasNoCaseData')
    const input = { id: event.params.id, version: values.version, ...patch, hasNoCaseData }
    const outcome = await mutate(event, UpdateContactTopicDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/topics`, m.settings_changed({ name: title }), outcome.value)
  },
}

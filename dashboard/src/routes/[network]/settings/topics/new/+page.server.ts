import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateContactTopicDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  return { fields: { title: '', description: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const title = values.required('title')
    const hasNoCaseData = values.flag('hasNoCaseData')
    const input = { network: event.params.network, title, description: values.text('description'), hasNoCaseData }
    const outcome = await mutate(event, CreateContactTopicDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/topics`, m.settings_created({ name: title }), outcome.value)
  },
}

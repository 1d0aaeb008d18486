import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateGuidelineDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { editionInput } from '#lib/settings/edition-input.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  return { fields: { title: '', topic: '', validFrom: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const title = values.required('title')
    const input = { network: event.params.network, title, topic: values.text('topic'), ...editionInput(values) }
    const outcome = await mutate(event, CreateGuidelineDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const back = `/${event.params.network}/settings/guidelines`
    return saved(event, back, m.settings_created({ name: title }), outcome.value)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { AddGuidelineVersionDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { editionInput } from '#lib/settings/edition-input.ts'
import { loadGuideline } from '../../load-guidelines.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { title, version, current } = await loadGuideline(event)
  const fields: Record<string, string> = { approvedBy: current?.approvedBy ?? '', validFrom: today }
  return { title, version, fields }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const input = { id: event.params.id, version: values.version, ...editionInput(values) }
    const outcome = await mutate(event, AddGuidelineVersionDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/guidelines`, m.settings_version_saved(), outcome.value)
  },
}

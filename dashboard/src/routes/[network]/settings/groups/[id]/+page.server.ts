import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateLocalGroupDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadLocalGroup } from '../load-groups.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { label, labelDe, labelEn, version } = await loadLocalGroup(event)
  return { label, version, fields: { labelDe, labelEn } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const patch = values.patch({ labelDe: values.required('labelDe'), labelEn: values.text('labelEn') })
    const input = { id: event.params.id, version: values.version, ...patch }
    const outcome = await mutate(event, UpdateLocalGroupDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const text = m.settings_changed({ name: values.required('labelDe') })
    return saved(event, `/${event.params.network}/settings/groups`, text, outcome.value)
  },
}

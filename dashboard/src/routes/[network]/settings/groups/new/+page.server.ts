import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateLocalGroupDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  return { fields: { labelDe: '', labelEn: '', validFrom: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const labelDe = values.required('labelDe')
    const input = {
      network: event.params.network,
      labelDe,
      labelEn: values.text('labelEn'),
      validFrom: values.day('validFrom'),
    }
    const outcome = await mutate(event, CreateLocalGroupDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const back = `/${event.params.network}/settings/groups`
    return saved(event, back, m.settings_created({ name: labelDe }), outcome.value)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateDistrictDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadDistricts, municipalityChoices } from '../load-districts.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { municipalities } = await loadDistricts(event)
  const [only] = municipalities.length === 1 ? municipalities : []
  const fields: Record<string, string> = { name: '', municipalityId: only?.id ?? '' }
  return { fields, municipalities: municipalityChoices(municipalities) }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const name = values.required('name')
    const [municipalityId, isSupraLocal] = [values.text('municipalityId'), values.flag('isSupraLocal')]
    const input = { network: event.params.network, name, municipalityId, isSupraLocal }
    const outcome = await mutate(event, CreateDistrictDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/districts`, m.settings_created({ name }), outcome.value)
  },
}

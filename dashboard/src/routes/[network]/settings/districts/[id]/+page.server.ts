import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateDistrictDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadDistricts, municipalityChoices } from '../load-districts.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { municipalities, districts } = await loadDistricts(event)
  const district = districts.find(({ id }) => id === event.params.id)
  if (!district) error(404, m.settings_gone())
  const { name, municipality, isSupraLocal } = district
  const fields: Record<string, string> = { name, municipalityId: municipality?.id ?? '' }
  if (isSupraLocal) fields['isSupraLocal'] = 'on'
  return { name, fields, municipalities: municipalityChoices(municipalities) }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const name = values.required('name')
    const patch = values.patch({
      name,
      municipalityId: values.text('municipalityId'),
      isSupraLocal: values.flag('isSupraLocal'),
    })
    const outcome = await mutate(event, UpdateDistrictDocument, { input: { id: event.params.id, ...patch } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/districts`, m.settings_changed({ name }), outcome.value)
  },
}

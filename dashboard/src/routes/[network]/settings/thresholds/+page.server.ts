import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { SettingsRulesDocument, UpdateThresholdsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { thresholdInput, thresholdKeys, thresholdValue } from '#lib/settings/thresholds.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { network } = await query(event, SettingsRulesDocument, { slug: event.params.network })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { thresholds, thresholdsVersion } = network.settings
  const typed = thresholdKeys.map((key) => [key, thresholdInput(key, thresholds[key])])
  return { fields: { ...Object.fromEntries(typed), from: today } as Record<string, string>, version: thresholdsVersion }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const typed = thresholdKeys.map((key) => [key, thresholdValue(key, values.number(key))])
    const patch = values.patch(Object.fromEntries(typed) as Record<string, number | null>)
    const input = { network: event.params.network, version: values.version, from: values.day('from'), ...patch }
    const outcome = await mutate(event, UpdateThresholdsDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings`, m.settings_thresholds_saved(), outcome.value)
  },
}

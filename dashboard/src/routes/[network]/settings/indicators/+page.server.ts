import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { IndicatorSettingsDocument, UpdateIndicatorsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { indicatorDecisions, indicatorFields } from '#lib/settings/indicator-form.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { indicators, thresholdsVersion } = await settingsOf(event)
  return { indicators, fields: { ...indicatorFields(indicators), from: today }, version: thresholdsVersion }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const { indicators } = await settingsOf(event)
    const decisions = indicatorDecisions(indicators, values)
    const { version } = values
    const input = { network: event.params.network, version, from: values.day('from'), indicators: decisions }
    const outcome = await mutate(event, UpdateIndicatorsDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings`, m.settings_indicators_saved(), outcome.value)
  },
}

async function settingsOf(event: Parameters<PageServerLoad>[0] | Parameters<Actions[string]>[0]) {
  const { network } = await query(event, IndicatorSettingsDocument, { slug: event.params.network })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  return network.settings
}

import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { ChooseStatuteDocument, SettingsRulesDocument, SettingsStatutesDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { network } = await query(event, SettingsRulesDocument, { slug: event.params.network })
  if (!network) error(404, m.error_network_text(), { code: 'NETWORK_NOT_FOUND' })
  const { statutes } = await query(event, SettingsStatutesDocument, {})
  const { statute, statuteVersion: version } = network.settings
  return { fields: { statuteKey: statute.key, from: today } as Record<string, string>, version, statutes }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const input = {
      network: event.params.network,
      version: values.version,
      statuteKey: values.required('statuteKey'),
      from: values.day('from'),
    }
    const outcome = await mutate(event, ChooseStatuteDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings`, m.settings_statute_saved(), outcome.value)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { ConfirmAffiliationEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadAffiliation } from '#lib/server/load-affiliation.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** That somebody still works there and can be reached so, on a day: what FRESHNESS asks of contacts. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  return { affiliation: await loadAffiliation(event), fields: { confirmedOn: today, confirmedBy: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, confirmedOn: values.day('confirmedOn'), confirmedBy: values.text('confirmedBy') }
    const outcome = await mutate(event, ConfirmAffiliationEntryDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const { institution } = await loadAffiliation(event)
    return saved(event, `/${network}/institutions/${institution.id}`, m.entry_affiliation_confirmed(), outcome.value)
  },
}

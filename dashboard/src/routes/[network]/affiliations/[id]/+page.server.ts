import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateAffiliationEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadAffiliation } from '#lib/server/load-affiliation.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const affiliation = await loadAffiliation(event)
  const { position, isContact, phone, email } = affiliation
  return {
    affiliation,
    fields: {
      position: position ?? '',
      isContact: isContact ? 'on' : '',
      phone: phone ?? '',
      email: email ?? '',
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const patch = values.patch({
      position: values.text('position'),
      isContact: values.flag('isContact'),
      phone: values.text('phone'),
      email: values.text('email'),
    })
    const outcome = await mutate(event, UpdateAffiliationEntryDocument, {
      input: { id, version: values.version, ...patch },
    })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const { institution } = await loadAffiliation(event)
    return saved(event, `/${network}/institutions/${institution.id}`, m.entry_affiliation_changed(), outcome.value)
  },
}

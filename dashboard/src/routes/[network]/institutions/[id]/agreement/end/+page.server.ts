import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { EndAgreementFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const { agreement } = institution
  if (!agreement) redirect(303, `/${event.params.network}/institutions/${event.params.id}/agreement`)
  return { institution, agreement, fields: { validTo: network.today, agreementId: agreement.id } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const input = {
      id: values.required('agreementId'),
      version: values.version,
      validTo: values.required('validTo'),
    }
    const outcome = await mutate(event, EndAgreementFormDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const to = `/${event.params.network}/institutions/${event.params.id}`
    return saved(event, to, m.entry_agreement_ended(), outcome.value)
  },
}

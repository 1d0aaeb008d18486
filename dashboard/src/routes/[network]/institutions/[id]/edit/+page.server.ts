import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateInstitutionFormDocument } from '#lib/generated/graphql.ts'
import { institutionFields, institutionInput } from '#lib/institution/institution-fields.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution } = await loadForm(event)
  return { institution, fields: institutionFields(institution) }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...values.patch(institutionInput(values)) }
    const outcome = await mutate(event, UpdateInstitutionFormDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_saved(), outcome.value)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { ConfirmInstitutionPageDocument } from '#lib/generated/graphql.ts'
import { factsOf } from '#lib/institution/facts.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const parts = factsOf(institution, true).flatMap(({ term, value, fields, confirmation }) =>
    value !== null && confirmation ? [{ id: fields.join(','), label: `${term}: ${value}` }] : [],
  )
  return { institution, parts, fields: { scope: 'all', confirmedOn: network.today, confirmedBy: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const parts = values.all('parts').flatMap((part) => part.split(','))
    const isWhole = values.text('scope') !== 'some'
    if (!isWhole && parts.length === 0) return refuseFields(values, { scope: m.institution_confirm_nothing() })
    const input = {
      id,
      confirmedOn: values.day('confirmedOn'),
      confirmedBy: values.text('confirmedBy'),
      ...(!isWhole && { fields: parts }),
    }
    const outcome = await mutate(event, ConfirmInstitutionPageDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_confirm_saved(), outcome.value)
  },
}

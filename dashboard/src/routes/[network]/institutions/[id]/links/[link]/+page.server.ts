import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { UpdateLinkFormDocument } from '#lib/generated/graphql.ts'
import { readFrequency, readKind } from '#lib/institution/link-choices.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadLink } from './load-link.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, cooperation } = await loadLink(event)
  const { kind, frequency, description } = cooperation.link
  return { institution, cooperation, fields: { kind, frequency, description: description ?? '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network, link } = event.params
    const values = await readForm(event.request)
    const patch = values.patch({
      kind: readKind(values.text('kind')),
      frequency: readFrequency(values.text('frequency')),
      description: values.text('description'),
    })
    const outcome = await mutate(event, UpdateLinkFormDocument, {
      input: { id: link, version: values.version, ...patch, hasNoCaseData: values.flag('hasNoCaseData') },
    })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_link_saved(), outcome.value)
  },
}

import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { EndLinkFormDocument, RemoveLinkFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadLink } from '../load-link.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, cooperation, network } = await loadLink(event)
  return { institution, cooperation, fields: { validTo: network.today } }
}

export const actions: Actions = {
  end: async (event) => {
    const { id, network, link } = event.params
    const values = await readForm(event.request)
    const input = { id: link, version: values.version, validTo: values.required('validTo') }
    const outcome = await mutate(event, EndLinkFormDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_link_end_saved(), outcome.value)
  },
  remove: async (event) => {
    const { id, network, link } = event.params
    const values = await readForm(event.request)
    const outcome = await mutate(event, RemoveLinkFormDocument, { input: { id: link, version: values.version } })
    if (outcome.isSaved)
      return saved(event, `/${network}/institutions/${id}`, m.institution_link_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/institutions/${id}/links/${link}/end`)
  },
}

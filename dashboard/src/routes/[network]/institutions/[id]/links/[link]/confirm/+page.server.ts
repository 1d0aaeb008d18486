import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { ConfirmLinkSideDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadLink } from '../load-link.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, cooperation, network } = await loadLink(event)
  const side = event.url.searchParams.get('side') === 'TARGET' ? 'TARGET' : 'SOURCE'
  return { institution, cooperation, fields: { side, confirmedOn: network.today, confirmedBy: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network, link } = event.params
    const values = await readForm(event.request)
    const input = {
      id: link,
      side: values.text('side') === 'TARGET' ? ('TARGET' as const) : ('SOURCE' as const),
      confirmedOn: values.day('confirmedOn'),
      confirmedBy: values.text('confirmedBy'),
    }
    const outcome = await mutate(event, ConfirmLinkSideDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_link_confirm_saved(), outcome.value)
  },
}

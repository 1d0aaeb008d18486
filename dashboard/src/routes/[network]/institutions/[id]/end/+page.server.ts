import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { EndInstitutionFormDocument, RemoveInstitutionFormDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../load-form.ts'

export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const { roles, people, links, specialist } = institution
  return {
    institution,
    hanging: {
      people: people.length,
      roles: roles.length,
      links: links.length,
      assignments: specialist.assignments.length,
    },
    fields: { validTo: network.today },
  }
}

export const actions: Actions = {
  end: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, validTo: values.required('validTo') }
    const outcome = await mutate(event, EndInstitutionFormDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_end_saved(), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const outcome = await mutate(event, RemoveInstitutionFormDocument, { input: { id, version: values.version } })
    if (outcome.isSaved) return saved(event, `/${network}/institutions`, m.institution_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/institutions/${id}/end`)
  },
}

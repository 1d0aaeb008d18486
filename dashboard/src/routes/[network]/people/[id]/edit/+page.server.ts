import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { personFields, personInput, professionChoices } from '#lib/entries/person-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { RemovePersonEntryDocument, UpdatePersonEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadPerson } from '#lib/server/load-person.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const person = await loadPerson(event, event.params.id)
  return { person, professions: professionChoices(person.professionKey ?? null), fields: personFields(person) }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...values.patch(personInput(values)) }
    const outcome = await mutate(event, UpdatePersonEntryDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/people/${id}`, m.entry_person_changed(), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const { version } = await readForm(event.request)
    const outcome = await mutate(event, RemovePersonEntryDocument, { input: { id, version } })
    if (outcome.isSaved) return saved(event, `/${network}/people`, m.entry_person_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/people/${id}/edit`)
  },
}

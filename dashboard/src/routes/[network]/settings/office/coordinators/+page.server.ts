import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { AddCoordinatorDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPerson } from '#lib/server/read-person.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadOffice } from '../load-office.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  return { fields: { personId: '', validFrom: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const personId = await readPerson(event, values, 'personId')
    if (typeof personId !== 'string') return personId
    const { id: officeId } = await loadOffice(event)
    const input = { officeId, personId, validFrom: values.day('validFrom') }
    const outcome = await mutate(event, AddCoordinatorDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/office`, m.settings_person_added(), outcome.value)
  },
}

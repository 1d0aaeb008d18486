import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { AddContactTopicPersonDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPerson } from '#lib/server/read-person.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadTopic } from '../../load-topics.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { title } = await loadTopic(event)
  return { title, fields: { personId: '', validFrom: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const personId = await readPerson(event, values, 'personId')
    if (typeof personId !== 'string') return personId
    const input = { topicId: event.params.id, personId, validFrom: values.day('validFrom') }
    const outcome = await mutate(event, AddContactTopicPersonDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${event.params.network}/settings/topics`, m.settings_person_added(), outcome.value)
  },
}

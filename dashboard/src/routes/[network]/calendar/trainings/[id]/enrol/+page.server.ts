import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { EnrolPersonDocument, type EnrolmentState } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPerson } from '#lib/server/read-person.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { requireTraining } from '../../../load-training.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const training = await requireTraining(event)
  return { training, isHeld: training.heldOn <= today, fields: { personId: '', state: 'ENROLLED' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const personId = await readPerson(event, values, 'personId')
    if (typeof personId !== 'string') return personId
    const input = { trainingId: id, personId, state: values.required('state') as EnrolmentState }
    const outcome = await mutate(event, EnrolPersonDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/calendar/trainings/${id}`, m.calendar_enrol_done(), outcome.value)
  },
}

import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { trainingFields, trainingInput } from '#lib/calendar/training-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { RemoveTrainingDocument, UpdateTrainingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { requireTraining } from '../../../load-training.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const training = await requireTraining(event)
  return { training, fields: trainingFields(training) }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...values.patch(trainingInput(values)) }
    const outcome = await mutate(event, UpdateTrainingDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/calendar/trainings/${id}`, m.calendar_training_changed(), outcome.value)
  },
  remove: async (event) => {
    const { id, network } = event.params
    const { version } = await readForm(event.request)
    const outcome = await mutate(event, RemoveTrainingDocument, { input: { id, version } })
    if (outcome.isSaved) return saved(event, `/${network}/calendar`, m.calendar_training_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/calendar/trainings/${id}/edit`)
  },
}

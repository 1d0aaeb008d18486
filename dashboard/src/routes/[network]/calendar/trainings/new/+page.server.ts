import type { Actions, PageServerLoad } from './$types'
import { trainingFields, trainingInput } from '#lib/calendar/training-fields.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { CreateTrainingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** `?interdisciplinary=1` begins with an offer that counts for § 9(5). */
export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const isInterdisciplinary = event.url.searchParams.get('interdisciplinary') === '1'
  return { fields: trainingFields({ isInterdisciplinary }) }
}

export const actions: Actions = {
  default: async (event) => {
    const { network } = event.params
    const values = await readForm(event.request)
    const outcome = await mutate(event, CreateTrainingDocument, { input: { network, ...trainingInput(values) } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const base = `/${network}/calendar`
    const change = { ...outcome.value, undoTo: base }
    return saved(event, `${base}/trainings/${outcome.value.training.id}`, m.calendar_training_created(), change)
  },
}

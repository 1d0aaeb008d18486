import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CancelTrainingDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { requireTraining } from '../../../load-training.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const training = await requireTraining(event)
  return { training, fields: { cancelledOn: today } }
}

/** Cancels, or takes a cancellation back: the form of a cancelled training asks for no day. */
export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const training = await requireTraining(event)
    const isCancelling = 'cancelledOn' in values.fields
    const cancelledOn = isCancelling ? values.required('cancelledOn') : null
    const outcome = await mutate(event, CancelTrainingDocument, { input: { id, version: values.version, cancelledOn } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const words = isCancelling ? m.calendar_did_cancel : m.calendar_did_uncancel
    return saved(event, `/${network}/calendar/trainings/${id}`, words({ name: training.title }), outcome.value)
  },
}

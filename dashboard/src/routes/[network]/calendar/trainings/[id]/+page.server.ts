import type { RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { isOff } from '#lib/calendar/calendar-rows.ts'
import { enrolmentRows, enrolmentStates } from '#lib/calendar/guest-rows.ts'
import { pageOfRows } from '#lib/calendar/page-of-rows.ts'
import { recordedRows } from '#lib/calendar/recorded-rows.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { mayEdit } from '#lib/frame/may-edit.ts'
import { RecordEnrolmentsDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadTraining } from '../../load-training.ts'

/** Who takes part in a training, waits, or has withdrawn. */
export const load: PageServerLoad = async (event) => {
  const { network } = await event.parent()
  const { training, enrolments } = await loadTraining(event, network.asOf)
  const isCancelled = isOff(training.cancelledOn, network.asOf)
  const isHeld = training.heldOn <= network.asOf
  const canRecord = mayEdit(network) && !isCancelled
  const rows = enrolmentRows(enrolments, { base: `/${network.slug}`, canRemove: mayEdit(network) })
  return { training, isCancelled, isHeld, canRecord, ...pageOfRows(rows, event.url.searchParams) }
}

export const actions: Actions = {
  states: async (event) => {
    const values = await readForm(event.request)
    const entries = recordedRows(values, 'ENROLLED', enrolmentStates).map(({ value, ...row }) => ({
      ...row,
      state: value,
    }))
    const input = { trainingId: event.params.id, entries }
    const outcome = await mutate(event, RecordEnrolmentsDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, backTo(event), m.calendar_saved_states(), outcome.value)
  },
}

/** The page of the list that was recorded. */
function backTo({ url }: RequestEvent): string {
  const page = url.searchParams.get('page')
  return page ? `${url.pathname}?${new URLSearchParams({ page })}` : url.pathname
}

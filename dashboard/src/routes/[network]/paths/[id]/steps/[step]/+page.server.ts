import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { pressRowButton, rowButton } from '#lib/forms/form-rows.ts'
import { FormValues, readForm } from '#lib/forms/form-values.ts'
import { blankHours, hoursPrefix } from '#lib/forms/hours-rows.ts'
import { RemovePathStepDocument, UpdatePathStepDocument } from '#lib/generated/graphql.ts'
import { pickedInstitution, stepField, stepFields, stepPatch } from '#lib/paths/step-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { setFlash } from '#lib/server/flash.ts'
import { redraw, refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadStepForm } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const { path, step } = await loadStepForm(event)
  const hasHeld = path.validFrom === null || path.validFrom === undefined || path.validFrom < today
  return { path, step, hasHeld, fields: stepFields(step) }
}

export const actions: Actions = {
  save: async (event) => {
    const { id, step, network } = event.params
    const data = await event.request.formData()
    const values = new FormValues(data)
    const redrawn = pressRowButton(data.get(rowButton), values.fields, hoursPrefix, blankHours)
    if (redrawn) return redraw(values, redrawn)
    const pick = await readPick(event, values, pickedInstitution, 'institution')
    if (pick.id === undefined) {
      return refuseFields(values, { [pickedInstitution]: pick.error }, { [pickedInstitution]: pick.candidates })
    }
    const input = { id: step, version: values.version, ...stepPatch(values, pick.id) }
    const outcome = await mutate(event, UpdatePathStepDocument, { input })
    if (!outcome.isSaved) {
      return refuse(values, { ...outcome.problem, field: stepField(outcome.problem.field, values.fields) })
    }
    return saved(event, `/${network}/paths/${id}`, m.paths_step_saved(), outcome.value)
  },
  remove: async (event) => {
    const { id, step, network } = event.params
    const { version } = await readForm(event.request)
    const outcome = await mutate(event, RemovePathStepDocument, { input: { id: step, version } })
    if (outcome.isSaved) return saved(event, `/${network}/paths/${id}`, m.paths_step_removed(), outcome.value)
    setFlash(event.cookies, event.url, { tone: 'warning', text: outcome.problem.message, warnings: [] })
    redirect(303, `/${network}/paths/${id}/steps/${step}`)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { pressRowButton, rowButton } from '#lib/forms/form-rows.ts'
import { FormValues } from '#lib/forms/form-values.ts'
import { blankHours, hoursPrefix } from '#lib/forms/hours-rows.ts'
import { AddPathStepDocument } from '#lib/generated/graphql.ts'
import { pickedInstitution, stepField, stepFields, stepInput } from '#lib/paths/step-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { redraw, refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPathForm } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { readPick } from '#lib/server/pick.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  return { path: await loadPathForm(event), fields: { ...stepFields({}), position: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const data = await event.request.formData()
    const values = new FormValues(data)
    const redrawn = pressRowButton(data.get(rowButton), values.fields, hoursPrefix, blankHours)
    if (redrawn) return redraw(values, redrawn)
    const pick = await readPick(event, values, pickedInstitution, 'institution')
    if (pick.id === undefined) {
      return refuseFields(values, { [pickedInstitution]: pick.error }, { [pickedInstitution]: pick.candidates })
    }
    const input = { pathId: id, position: values.number('position'), ...stepInput(values, pick.id) }
    const outcome = await mutate(event, AddPathStepDocument, { input })
    if (!outcome.isSaved) {
      return refuse(values, { ...outcome.problem, field: stepField(outcome.problem.field, values.fields) })
    }
    return saved(event, `/${network}/paths/${id}`, m.paths_step_saved(), outcome.value)
  },
}

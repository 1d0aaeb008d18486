import type { Actions, PageServerLoad } from './$types'
import { pressRowButton, rowButton } from '#lib/forms/form-rows.ts'
import { blankHours, hoursPrefix } from '#lib/forms/hours-rows.ts'
import { FormValues } from '#lib/forms/form-values.ts'
import { UpdateOfficeDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { redraw, refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { officeField, officeFields, officePatch } from '#lib/settings/office-form.ts'
import { loadOffice } from '../load-office.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const office = await loadOffice(event)
  return { id: office.id, version: office.version, fields: officeFields(office) }
}

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData()
    const values = new FormValues(data)
    const redrawn = pressRowButton(data.get(rowButton), values.fields, hoursPrefix, blankHours)
    if (redrawn) return redraw(values, redrawn)
    const input = { id: values.required('id'), version: values.version, ...officePatch(values) }
    const outcome = await mutate(event, UpdateOfficeDocument, { input })
    if (!outcome.isSaved) {
      const field = officeField(outcome.problem.field, values.fields)
      return refuse(values, { ...outcome.problem, field })
    }
    return saved(event, `/${event.params.network}/settings/office`, m.settings_office_saved(), outcome.value)
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { RenewPathDocument } from '#lib/generated/graphql.ts'
import { approvalFields, approvalInput } from '#lib/paths/path-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadPathForm } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const path = await loadPathForm(event)
  const { approvedBy = null } = path
  return { path, fields: { ...approvalFields({ approvedBy }), validFrom: today } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const input = { id, version: values.version, ...approvalInput(values), validFrom: values.day('validFrom') }
    const outcome = await mutate(event, RenewPathDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const change = { ...outcome.value, undoTo: `/${network}/paths/${id}` }
    return saved(event, `/${network}/paths/${outcome.value.path.id}`, m.paths_version_saved(), change)
  },
}

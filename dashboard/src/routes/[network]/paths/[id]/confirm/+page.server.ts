import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { ConfirmPathStepDocument } from '#lib/generated/graphql.ts'
import { confirmableSteps } from '#lib/paths/confirmable-steps.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadPathForm } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const path = await loadPathForm(event)
  return { path, choices: confirmableSteps(path.steps), fields: { steps: '', confirmedOn: today, confirmedBy: '' } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const path = await loadPathForm(event)
    const wanted = values.all('steps')
    const chosen = path.steps.filter((step) => wanted.includes(step.id))
    const answer = { confirmedOn: values.day('confirmedOn'), confirmedBy: values.text('confirmedBy') }
    if (chosen.length === 0) return refuseFields(values, { confirmedOn: m.paths_confirm_nothing() })
    const steps = new SavedSteps()
    for (const { id: stepId, position } of chosen) {
      const outcome = await mutate(event, ConfirmPathStepDocument, { input: { id: stepId, ...answer } })
      steps.keep(outcome, m.paths_confirm_step_saved({ number: position }))
      if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
    }
    return saved(event, `/${network}/paths/${id}`, m.paths_confirm_saved(), steps.change())
  },
}

import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { CreatePathDocument } from '#lib/generated/graphql.ts'
import type { ReportTrigger } from '#lib/generated/graphql.ts'
import { institutionTypeChoices, pathFields, pathInput, pathTypeChoices } from '#lib/paths/path-form.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadGroupChoices } from '#lib/server/load-path.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

/** A path that nobody has written down yet; `?type=KEY` proposes its type. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const pathTypes = pathTypeChoices()
  const wanted = event.url.searchParams.get('type')
  const pathTypeKey = pathTypes.find(({ id }) => id === wanted)?.id ?? ''
  return {
    pathTypes,
    types: institutionTypeChoices(),
    groups: await loadGroupChoices(event),
    fields: { pathTypeKey, trigger: 'SUBSTANTIAL', ...pathFields({}), validFrom: today },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { network } = event.params
    const values = await readForm(event.request)
    const input = {
      network,
      pathTypeKey: values.required('pathTypeKey'),
      trigger: values.required('trigger') as ReportTrigger,
      ...pathInput(values),
      validFrom: values.day('validFrom'),
    }
    const outcome = await mutate(event, CreatePathDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const change = { ...outcome.value, undoTo: `/${network}/paths` }
    return saved(event, `/${network}/paths/${outcome.value.path.id}`, m.paths_created({ title: input.title }), change)
  },
}

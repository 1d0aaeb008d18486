import type { Actions, PageServerLoad } from './$types'
import { gapListPath } from '#lib/coverage/gap-address.ts'
import { readForm } from '#lib/forms/form-values.ts'
import { AssignGapDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { loadOpenGap } from '../../load-gap.ts'

export const load: PageServerLoad = async (event) => {
  await requireCoordinator(event)
  const { gap, users, viewerId } = await loadOpenGap(event)
  const choices = users.map(({ id, name }) => ({ id, label: name }))
  return { gap, choices, fields: { userId: gap.assignee?.id ?? viewerId } }
}

export const actions: Actions = {
  default: async (event) => {
    const { network, key } = event.params
    const values = await readForm(event.request)
    const userId = values.required('userId')
    const { gap, users } = await loadOpenGap(event)
    const outcome = await mutate(event, AssignGapDocument, { input: { network, gapKey: key, userId } })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const user = users.find(({ id }) => id === userId)?.name ?? ''
    const text = m.coverage_assign_saved({ user, name: gap.subject.label })
    return saved(event, gapListPath(network, event.url.search), text, outcome.value)
  },
}

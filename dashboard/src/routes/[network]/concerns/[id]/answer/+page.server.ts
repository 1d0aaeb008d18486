import type { Actions, PageServerLoad } from './$types'
import { readForm } from '#lib/forms/form-values.ts'
import { AnswerConcernEntryDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadConcern } from '#lib/server/load-concern.ts'
import { mutate } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const concern = await loadConcern(event)
  return { concern, fields: { answer: concern.answer ?? '', answeredOn: concern.answeredOn ?? today } }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const answer = values.text('answer')
    const answeredOn = values.day('answeredOn')
    if (answer === null && answeredOn === null) return refuseFields(values, { answeredOn: m.concern_answer_empty() })
    // The day is shown before it is stored: it is always sent.
    const input = {
      id,
      version: values.version,
      ...values.patch({ answer }),
      answeredOn,
      hasNoCaseData: values.flag('hasNoCaseData'),
    }
    const outcome = await mutate(event, AnswerConcernEntryDocument, { input })
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    const said = answeredOn === null ? m.concern_interim_saved() : m.concern_answered()
    return saved(event, `/${network}/concerns/${id}`, said, outcome.value)
  },
}

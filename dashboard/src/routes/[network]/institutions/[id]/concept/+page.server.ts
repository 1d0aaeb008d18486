import type { Actions, PageServerLoad } from './$types'
import type { ConceptState } from '#lib/generated/graphql.ts'
import { CreateConceptFormDocument, UpdateConceptFormDocument } from '#lib/generated/graphql.ts'
import { readForm, type FormValues } from '#lib/forms/form-values.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { mutate } from '#lib/server/mutate.ts'
import { loadForm } from '../load-form.ts'

const states: readonly string[] = ['ADOPTED', 'DRAFT', 'NONE', 'UNKNOWN'] satisfies ConceptState[]

export const load: PageServerLoad = async (event) => {
  const { institution, network } = await loadForm(event)
  const concept = institution.protectionConcept
  return {
    institution,
    version: concept?.version ?? 0,
    fields: {
      conceptId: concept?.id ?? '',
      mode: 'new',
      state: concept?.state ?? '',
      adoptedOn: concept?.adoptedOn ?? '',
      validFrom: network.today,
    },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const state = values.text('state')
    if (!isState(state)) return refuseFields(values, { state: m.institution_concept_state_missing() })
    const outcome = await (values.text('mode') === 'correct'
      ? correct(event, values, state)
      : enter(event, values, state))
    if (!outcome.isSaved) return refuse(values, outcome.problem)
    return saved(event, `/${network}/institutions/${id}`, m.institution_concept_saved(), outcome.value)
  },
}

type Event = Parameters<Actions['default']>[0]

/** A new state from a day on; what held until then stays in the past. */
function enter(event: Event, values: FormValues, state: ConceptState) {
  const adoptedOn = values.day('adoptedOn')
  const input = { institutionId: event.params.id, state, adoptedOn, validFrom: values.day('validFrom') }
  return mutate(event, CreateConceptFormDocument, { input })
}

/** What was entered was wrong. */
function correct(event: Event, values: FormValues, state: ConceptState) {
  const patch = values.patch({ state, adoptedOn: values.day('adoptedOn') })
  const input = { id: values.required('conceptId'), version: values.version, ...patch }
  return mutate(event, UpdateConceptFormDocument, { input })
}

function isState(text: string | null): text is ConceptState {
  return states.includes(text ?? '')
}

import type { Actions, PageServerLoad } from './$types'
import { personChoiceFields } from '#lib/entries/person-choice.ts'
import { poolChoices, staffChoices } from '#lib/entries/specialist-choices.ts'
import { readForm } from '#lib/forms/form-values.ts'
import type { AssignmentKind } from '#lib/generated/graphql.ts'
import {
  CreateAffiliationEntryDocument,
  CreateAssignmentEntryDocument,
  EndAssignmentEntryDocument,
  RemoveAssignmentEntryDocument,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { choosePerson } from '#lib/server/choose-person.ts'
import { refuse, refuseFields, saved } from '#lib/server/form-answers.ts'
import { loadSpecialistForm, type SpecialistForm } from '#lib/server/load-specialist-form.ts'
import { mutate, type Problem } from '#lib/server/mutate.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

const kinds: readonly string[] = ['OWN', 'POOL', 'CENTRAL', 'NONE'] satisfies AssignmentKind[]

/** Which specialist is responsible for the institution of `?institution=ID`. */
export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const network = await loadSpecialistForm(event)
  const { institution } = network
  const [now] = institution.specialist.assignments
  const candidates = staffChoices(institution)
  return {
    institution,
    candidates,
    pools: poolChoices(network.pools, institution),
    fields: {
      kind: now?.kind ?? '',
      poolId: now?.pool?.id ?? '',
      validFrom: today,
      ...personChoiceFields('person', null, candidates),
    },
  }
}

type Event = Parameters<Actions['default']>[0]

export const actions: Actions = {
  default: async (event) => {
    const values = await readForm(event.request)
    const kind = values.text('kind')
    if (!isKind(kind)) return refuseFields(values, { kind: m.entry_cover_missing() })
    const poolId = kind === 'POOL' ? values.text('poolId') : null
    if (kind === 'POOL' && poolId === null) return refuseFields(values, { poolId: m.entry_pool_missing() })
    const { institution } = await loadSpecialistForm(event)
    const validFrom = values.day('validFrom')
    const before = institution.specialist.assignments
    if (before.length > 0 && validFrom === null) return refuseFields(values, { validFrom: m.entry_since_missing() })
    const steps = new SavedSteps()
    const person = kind === 'OWN' ? await choosePerson(event, values, 'person', steps) : { id: null }
    if (person.refused) return person.refused
    const problem =
      (await endBefore(event, before, validFrom ?? '', steps)) ??
      (await employ(event, institution, { personId: person.id, validFrom }, steps))
    if (problem) return steps.refused(refuse(values, { ...problem, field: 'validFrom' }))
    const input = { institutionId: institution.id, kind, personId: person.id, poolId, validFrom }
    const outcome = await mutate(event, CreateAssignmentEntryDocument, { input })
    if (!outcome.isSaved) return steps.refused(refuse(values, outcome.problem))
    steps.keep(outcome, '')
    const to = `/${event.params.network}/institutions/${institution.id}`
    return saved(event, to, m.entry_cover_saved(), steps.change())
  },
}

/** Who was responsible until then is so no longer: an institution has one answer to whom it asks. */
async function endBefore(
  event: Event,
  before: SpecialistForm['institution']['specialist']['assignments'],
  day: string,
  steps: SavedSteps,
): Promise<Problem | null> {
  for (const { id, version, validFrom } of before) {
    // What began on that day or later never was: it is taken out instead.
    const outcome =
      (validFrom ?? '') < day
        ? steps.keep(
            await mutate(event, EndAssignmentEntryDocument, { input: { id, version, validTo: day } }),
            m.entry_cover_ended(),
          )
        : steps.keep(
            await mutate(event, RemoveAssignmentEntryDocument, { input: { id, version } }),
            m.entry_cover_ended(),
          )
    if (!outcome.isSaved) return outcome.problem
  }
  return null
}

/** A specialist of its own works in the institution: who does not yet is entered as staff along with it. */
async function employ(
  event: Event,
  { id: institutionId, people }: SpecialistForm['institution'],
  { personId, validFrom }: { readonly personId: string | null; readonly validFrom: string | null },
  steps: SavedSteps,
): Promise<Problem | null> {
  if (personId === null || people.some(({ person }) => person.id === personId)) return null
  const input = { institutionId, personId, validFrom }
  const outcome = await mutate(event, CreateAffiliationEntryDocument, { input })
  steps.keep(outcome, m.entry_affiliation_saved())
  return outcome.isSaved ? null : outcome.problem
}

function isKind(text: string | null): text is AssignmentKind {
  return kinds.includes(text ?? '')
}

import type { Actions, PageServerLoad } from './$types'
import { endingAlong } from '#lib/entries/ending-along.ts'
import { readForm } from '#lib/forms/form-values.ts'
import {
  ConsequencesOfEndingDocument,
  EndAffiliationEntryDocument,
  EndAssignmentEntryDocument,
  EndHolderEntryDocument,
} from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { refuse, saved } from '#lib/server/form-answers.ts'
import { loadAffiliation } from '#lib/server/load-affiliation.ts'
import { mutate } from '#lib/server/mutate.ts'
import { query } from '#lib/server/query.ts'
import { requireCoordinator } from '#lib/server/require-coordinator.ts'
import { SavedSteps } from '#lib/server/saved-steps.ts'

export const load: PageServerLoad = async (event) => {
  const { today } = await requireCoordinator(event)
  const affiliation = await loadAffiliation(event)
  const along = endingAlong(affiliation)
  const of = [affiliation.id, ...along.map(({ id }) => id)]
  const { network } = await query(event, ConsequencesOfEndingDocument, { slug: event.params.network, of })
  return {
    affiliation,
    along,
    consequences: network?.consequencesOfEnding ?? null,
    fields: { validTo: today, ...Object.fromEntries(along.map(({ id }) => [`along.${id}`, 'on'])) },
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { id, network } = event.params
    const values = await readForm(event.request)
    const affiliation = await loadAffiliation(event)
    const validTo = values.required('validTo')
    const steps = new SavedSteps()
    const left = await mutate(event, EndAffiliationEntryDocument, { input: { id, version: values.version, validTo } })
    if (!left.isSaved) return refuse(values, left.problem)
    steps.keep(left, '')
    const refusals: string[] = []
    for (const one of endingAlong(affiliation)) {
      if (!values.flag(`along.${one.id}`)) continue
      const input = { id: one.id, version: one.version, validTo }
      const outcome =
        one.kind === 'holder'
          ? steps.keep(await mutate(event, EndHolderEntryDocument, { input }), '')
          : steps.keep(await mutate(event, EndAssignmentEntryDocument, { input }), '')
      if (!outcome.isSaved) refusals.push(`${one.words}: ${outcome.problem.message}`)
    }
    const change = steps.change()
    const to = `/${network}/institutions/${affiliation.institution.id}`
    return saved(event, to, m.entry_affiliation_ended(), { ...change, warnings: [...change.warnings, ...refusals] })
  },
}

import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { PathFormDocument, PathPartsDocument } from '#lib/generated/graphql.ts'
import type { Choice } from '#lib/forms/form-state.ts'
import { m } from '#lib/paraglide/messages.js'
import { query } from './query.ts'

type PathEvent = RequestEvent<{ network: string; id: string }>

/** The path a form is about; an error page if none of this id holds today. */
export async function loadPathForm(event: PathEvent) {
  const { id, network: slug } = event.params
  const { network } = await query(event, PathFormDocument, { slug, id })
  return network?.reportingPaths.nodes[0] ?? error(404, m.paths_not_found(), { code: 'ENTRY_NOT_FOUND' })
}

/** The step a form is about, and its path. */
export async function loadStepForm(event: RequestEvent<{ network: string; id: string; step: string }>) {
  const path = await loadPathForm(event)
  const step = path.steps.find(({ id }) => id === event.params.step)
  return { path, step: step ?? error(404, m.paths_step_gone(), { code: 'ENTRY_NOT_FOUND' }) }
}

/** The professional groups of the network, to tick. */
export async function loadGroupChoices(event: RequestEvent<{ network: string }>): Promise<Choice[]> {
  const { network } = await query(event, PathPartsDocument, { slug: event.params.network })
  return (network?.professionalGroups.nodes ?? []).map(({ key, label }) => ({ id: key, label }))
}

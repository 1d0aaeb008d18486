import { error } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { TrainingFormDocument, TrainingPageDocument } from '#lib/generated/graphql.ts'
import { m } from '#lib/paraglide/messages.js'
import { readAllPages } from '#lib/server/all-pages.ts'
import { execute, query } from '#lib/server/query.ts'

type TrainingEvent = RequestEvent<{ network: string; id: string }>

/** A training of the network with everybody enrolled, whatever their number. */
export async function loadTraining(event: TrainingEvent, asOf: string) {
  const { network: slug, id } = event.params
  const read = async (after: string | null) => {
    const answer = await execute(event, TrainingPageDocument, { slug, asOf, id, after })
    const code = answer.errors?.[0]?.extensions?.code
    if (code === 'INVALID' || code === 'NOT_FOUND') notFound()
    const { network } = answer.data ?? (await query(event, TrainingPageDocument, { slug, asOf, id, after }))
    const training = network?.trainings.nodes[0]
    if (!network || !training) notFound()
    return { revision: network.revision, training }
  }
  const { training } = await read(null)
  const enrolments = await readAllPages(async (after) => {
    const { revision, training: part } = await read(after)
    return { revision, connection: part.enrolments }
  })
  return { training, enrolments }
}

/** The training a form changes, as of today. */
export async function requireTraining(event: TrainingEvent) {
  const { network: slug, id } = event.params
  const { network } = await query(event, TrainingFormDocument, { slug, id })
  return network?.trainings.nodes[0] ?? notFound()
}

function notFound(): never {
  error(404, m.calendar_training_gone(), { code: 'ENTRY_NOT_FOUND' })
}

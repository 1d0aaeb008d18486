import { isCancelled } from '@schutznetz/domain/model/cancelled.ts'
import { z } from 'zod'
import { change } from '../../change/change.ts'
import { changeRow } from '../../change/change-row.ts'
import { removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict, NotFound } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { joined, nothingSaved, type Sentence } from '../../sentence.ts'
import { validate } from '../../validation/validate.ts'
import { id, version } from '../../validation/values.ts'
import { enrolmentState, refuseTakingPart } from './training-rules.ts'

const enrolRules = z.object({ trainingId: id(), personId: id(), state: enrolmentState().nullish() })
const recordRules = z.object({
  trainingId: id(),
  entries: z.array(z.object({ id: id(), version: version(), state: enrolmentState() })),
})

/** Enrols a person in a training; beyond its places it is saved with a warning. */
export async function enrolPerson(ctx: RequestContext, raw: z.input<typeof enrolRules>): Promise<Written> {
  const { networkId, id: trainingId } = await rowToWrite(ctx, 'Training', raw.trainingId, 'input.trainingId')
  const input = validate(enrolRules, raw)
  const personId = idOf('Person', input.personId, 'input.personId')
  const state = input.state ?? 'ENROLLED'
  let warnings: readonly Sentence[] = []
  const done = await changeRow(ctx, { networkId, model: 'Enrolment', verb: 'eingetragen' }, async (tx) => {
    const training = await tx.get('Training', trainingId)
    if (isCancelled(training, tx.today)) throw new Conflict(joined(isOff, nothingSaved))
    refuseTakingPart(training, [state], tx.today)
    const enrolled = await tx.find('Enrolment', { trainingId })
    if (enrolled.some((row) => row.personId === personId)) throw new Conflict(joined(already, nothingSaved))
    const taken = enrolled.filter((row) => row.state === 'ENROLLED' || row.state === 'ATTENDED').length
    const isOver = state === 'ENROLLED' && training.places !== null && taken >= training.places
    warnings = isOver ? [noPlaces(training.places ?? 0)] : []
    return await tx.create('Enrolment', { trainingId, personId, state })
  })
  return written(networkId, done, warnings)
}

/** How enrolments of one training stand: who came, who waits, who has withdrawn; many at once, in one change. */
export async function recordEnrolments(ctx: RequestContext, raw: z.input<typeof recordRules>): Promise<Written> {
  const { networkId, id: trainingId } = await rowToWrite(ctx, 'Training', raw.trainingId, 'input.trainingId')
  const { entries } = validate(recordRules, raw)
  const located = entries.map((entry, index) => ({
    ...entry,
    id: idOf('Enrolment', entry.id, `input.entries.${index}.id`),
  }))
  let label = ''
  const done = await change(ctx, { networkId, label: () => label }, async (tx) => {
    const training = await tx.get('Training', trainingId)
    label = `Fortbildung «${training.title}»: Anmeldungen eingetragen`
    const known = new Set((await tx.find('Enrolment', { trainingId })).map((row) => row.id))
    if (!located.every((entry) => known.has(entry.id))) throw new NotFound()
    const byState = Map.groupBy(located, ({ state }) => state)
    refuseTakingPart(training, byState.keys(), tx.today)
    for (const [state, same] of byState) {
      const seen = new Map(same.map((entry) => [entry.id, entry.version]))
      await tx.updateMany('Enrolment', seen, { state })
    }
    return { id: trainingId }
  })
  return written(networkId, done)
}

/** Takes an enrolment back that was entered by mistake; whoever withdraws is noted as such. */
export const removeEnrolment = removeService('Enrolment')

function noPlaces(places: number): Sentence {
  return {
    de: `Damit sind mehr angemeldet, als Plätze da sind (${places}).`,
    en: `More are enrolled now than there are places (${places}).`,
  }
}

const isOff: Sentence = {
  de: 'Diese Fortbildung ist abgesagt, dazu wird niemand mehr angemeldet.',
  en: 'This training is cancelled; nobody is enrolled in it any more.',
}
const already: Sentence = {
  de: 'Diese Person ist zu dieser Fortbildung schon eingetragen.',
  en: 'This person is entered for this training already.',
}

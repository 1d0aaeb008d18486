import { z } from 'zod'
import { isCancelled } from '@schutznetz/domain/model/cancelled.ts'
import type { Day } from '@schutznetz/domain/model/day.ts'
import type { EnrolmentState } from '@schutznetz/domain/model/records/meetings.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import type { Row } from '../../change/tenant-models.ts'
import { Conflict, Invalid } from '../../errors.ts'
import { joined, nothingChanged, nothingSaved, type Sentence } from '../../sentence.ts'
import { optionalLine, requiredName } from '../../validation/texts.ts'
import { count, flag } from '../../validation/values.ts'

export const trainingTitle = () => requiredName({ de: 'den Titel der Fortbildung', en: 'the title of the training' })
export const heldOnLabel = { de: 'Tag', en: 'Day' }
export const enrolmentState = () => z.enum(['ENROLLED', 'WAITING', 'CANCELLED', 'ATTENDED'] satisfies EnrolmentState[])

/** What may be left out of a training. */
export const trainingDetails = () => ({
  topic: optionalLine({ de: 'Thema', en: 'Topic' }, 300),
  provider: optionalLine({ de: 'Anbieter', en: 'Provider' }, 300),
  isInterdisciplinary: flag(),
  places: count({ de: 'Plätze', en: 'Places' }),
})

/** @throws Invalid for a training in which somebody is noted to have taken part: it cannot lie ahead. */
export async function refuseMovingAhead(tx: ChangeTx, trainingId: string, heldOn: Day): Promise<void> {
  if (heldOn > tx.today && (await wasAttended(tx, trainingId)))
    throw new Invalid('input.heldOn', joined(cannotLieAhead, nothingSaved))
}

/** @throws Conflict for a training in which somebody is noted to have taken part: it took place. */
export async function refuseCancellingHeld(tx: ChangeTx, trainingId: string): Promise<void> {
  if (await wasAttended(tx, trainingId)) throw new Conflict(joined(tookPlace, nothingChanged))
}

/** @throws Conflict where a state says that somebody took part in a training that was not held (yet). */
export function refuseTakingPart(training: Row<'Training'>, states: Iterable<EnrolmentState>, today: Day): void {
  if (![...states].includes('ATTENDED')) return
  if (isCancelled(training, today) || training.heldOn > today) throw new Conflict(joined(notHeld, nothingSaved))
}

async function wasAttended(tx: ChangeTx, trainingId: string): Promise<boolean> {
  return (await tx.find('Enrolment', { trainingId, state: 'ATTENDED' })).length > 0
}

const cannotLieAhead: Sentence = {
  de: 'Tag: zu dieser Fortbildung ist schon Teilnahme eingetragen, sie kann nicht in der Zukunft liegen.',
  en: 'Day: attendance of this training is noted already, so it cannot lie in the future.',
}
const tookPlace: Sentence = {
  de: 'Zu dieser Fortbildung ist eingetragen, wer teilgenommen hat: Sie hat stattgefunden und kann nicht abgesagt werden.',
  en: 'It is noted who took part in this training: it was held and cannot be cancelled.',
}
const notHeld: Sentence = {
  de: 'Diese Fortbildung hat nicht stattgefunden: Es kann niemand teilgenommen haben.',
  en: 'This training was not held: nobody can have taken part.',
}

import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { cancelService } from '../../change/cancel-row.ts'
import { changeRow } from '../../change/change-row.ts'
import { removeService } from '../../change/end-row.ts'
import { networkToWrite, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { validate } from '../../validation/validate.ts'
import { day, id, version } from '../../validation/values.ts'
import {
  heldOnLabel,
  refuseCancellingHeld,
  refuseMovingAhead,
  trainingDetails,
  trainingTitle,
} from './training-rules.ts'

const createRules = (today: Day) =>
  z.object({ network: z.string(), title: trainingTitle(), heldOn: day(heldOnLabel, today), ...trainingDetails() })

const updateRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    title: trainingTitle().optional(),
    heldOn: day(heldOnLabel, today).nullish(),
    ...trainingDetails(),
  })

/** A qualification offer, planned or entered afterwards. It counts for § 9(5) once it was held, if interdisciplinary. */
export async function createTraining(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, isInterdisciplinary, ...data } = validate(createRules(ctx.today), raw)
  const row = { ...data, isInterdisciplinary: isInterdisciplinary ?? false }
  const request = { networkId, model: 'Training', verb: 'angelegt' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Training', row)))
}

export async function updateTraining(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: trainingId } = await rowToWrite(ctx, 'Training', raw.id)
  const { id: _id, version: seen, heldOn, isInterdisciplinary, ...data } = validate(updateRules(ctx.today), raw)
  const patch = {
    ...data,
    ...(heldOn && { heldOn }),
    ...(typeof isInterdisciplinary === 'boolean' && { isInterdisciplinary }),
  }
  const request = { networkId, model: 'Training', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    if (heldOn) await refuseMovingAhead(tx, trainingId, heldOn)
    return await tx.update('Training', trainingId, patch, seen)
  })
  return written(networkId, done)
}

export const cancelTraining = cancelService('Training', refuseCancellingHeld)

/** Removes a training that was entered by mistake: in which nobody was enrolled. */
export const removeTraining = removeService('Training')

import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { cancelService } from '../../change/cancel-row.ts'
import { changeRow } from '../../change/change-row.ts'
import { removeService } from '../../change/end-row.ts'
import { networkToWrite, optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { validate } from '../../validation/validate.ts'
import { day, id, version } from '../../validation/values.ts'
import {
  heldOnLabel,
  meetingDetails,
  meetingKind,
  meetingTitle,
  refuseCancellingHeld,
  refuseContradictions,
  refuseMovingAhead,
} from './meeting-rules.ts'

const createRules = (today: Day) =>
  z.object({
    network: z.string(),
    kind: meetingKind(),
    title: meetingTitle(),
    heldOn: day(heldOnLabel, today),
    ...meetingDetails(),
  })

const updateRules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    kind: meetingKind().nullish(),
    title: meetingTitle().optional(),
    heldOn: day(heldOnLabel, today).nullish(),
    ...meetingDetails(),
  })

/** A meeting of the network, planned or entered afterwards; nobody is invited yet. */
export async function createMeeting(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const { network: _network, ...input } = validate(createRules(ctx.today), raw)
  const row = { ...input, steeringGroupId: groupOf(input.steeringGroupId) }
  refuseContradictions(row, ctx.today)
  const request = { networkId, model: 'Meeting', verb: 'angelegt' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Meeting', row)))
}

export async function updateMeeting(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof updateRules>>,
): Promise<Written> {
  const { networkId, id: meetingId } = await rowToWrite(ctx, 'Meeting', raw.id)
  const { id: _id, version: seen, kind, heldOn, ...data } = validate(updateRules(ctx.today), raw)
  const patch = {
    ...data,
    steeringGroupId: groupOf(data.steeringGroupId),
    ...(kind && { kind }),
    ...(heldOn && { heldOn }),
  }
  const request = { networkId, model: 'Meeting', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const before = await tx.expectVersion('Meeting', meetingId, seen)
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
    refuseContradictions({ ...before, ...given }, ctx.today)
    if (heldOn) await refuseMovingAhead(tx, meetingId, heldOn)
    return tx.update('Meeting', meetingId, patch)
  })
  return written(networkId, done)
}

export const cancelMeeting = cancelService('Meeting', refuseCancellingHeld)

/** Removes a meeting that was entered by mistake: to which nobody was invited. */
export const removeMeeting = removeService('Meeting')

function groupOf(globalId: string | null | undefined) {
  return optionalIdOf('SteeringGroup', globalId, 'input.steeringGroupId')
}

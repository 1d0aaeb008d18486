import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { idOf } from '../../relay-options.ts'
import { email, optionalLine, phone } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, flag, id, version } from '../../validation/values.ts'

const fields = () => ({
  position: optionalLine({ de: 'Aufgabe', en: 'Position' }, 200),
  isContact: flag(),
  phone: phone(),
  email: email(),
})

const createRules = (today: Day) =>
  z.object({ personId: id(), institutionId: id(), ...fields(), validFrom: beginning(today) })

const updateRules = z.object({ id: id(), version: version(), ...fields() })

/** A person begins to work in an institution. */
export async function createAffiliation(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createRules>>,
): Promise<Written> {
  const { networkId, id: institutionId } = await rowToWrite(
    ctx,
    'Institution',
    raw.institutionId,
    'input.institutionId',
  )
  const { isContact, ...input } = validate(createRules(ctx.today), raw)
  const personId = idOf('Person', input.personId, 'input.personId')
  const row = { ...input, personId, institutionId, isContact: isContact ?? false }
  const request = { networkId, model: 'Affiliation', verb: 'eingetragen' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('Affiliation', row)))
}

export async function updateAffiliation(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: affiliationId } = await rowToWrite(ctx, 'Affiliation', raw.id)
  const { id: _id, version: seen, isContact, ...data } = validate(updateRules, raw)
  const patch = { ...data, ...(typeof isContact === 'boolean' && { isContact }) }
  const request = { networkId, model: 'Affiliation', verb: 'geändert' } as const
  const done = await changeRow(ctx, request, (tx) => tx.update('Affiliation', affiliationId, patch, seen))
  return written(networkId, done)
}

export const endAffiliation = endService('Affiliation')
export const removeAffiliation = removeService('Affiliation')

import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import { networkToWrite, optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { requiredName } from '../../validation/texts.ts'
import { validate } from '../../validation/validate.ts'
import { flag, id } from '../../validation/values.ts'

const name = () => requiredName('den Namen des Stadtteils')
const fields = () => ({ municipalityId: id().nullish(), isSupraLocal: flag() })
const createRules = z.object({ network: z.string(), name: name(), ...fields() })
const updateRules = z.object({ id: id(), name: name().optional(), ...fields() })

/** Creates a district, or the area of institutions that serve beyond the municipality. */
export async function createDistrict(ctx: RequestContext, raw: z.input<typeof createRules>): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const input = validate(createRules, raw)
  const row = {
    name: input.name,
    municipalityId: optionalIdOf('Municipality', input.municipalityId, 'input.municipalityId') ?? null,
    isSupraLocal: input.isSupraLocal ?? false,
  }
  const request = { networkId, model: 'District', verb: 'angelegt' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.create('District', row)))
}

/** A district has no version: names of places change rarely, and the last writer is right. */
export async function updateDistrict(ctx: RequestContext, raw: z.input<typeof updateRules>): Promise<Written> {
  const { networkId, id: districtId } = await rowToWrite(ctx, 'District', raw.id)
  const input = validate(updateRules, raw)
  const patch = {
    name: input.name,
    municipalityId: optionalIdOf('Municipality', input.municipalityId, 'input.municipalityId'),
    ...(typeof input.isSupraLocal === 'boolean' && { isSupraLocal: input.isSupraLocal }),
  }
  const request = { networkId, model: 'District', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('District', districtId, patch)))
}

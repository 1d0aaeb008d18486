import type { z } from 'zod'
import { change } from '../../change/change.ts'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { networkToWrite, optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { duplicateKey } from '../../import/normalise.ts'
import { validate } from '../../validation/validate.ts'
import { createInstitutionRules, updateInstitutionRules } from './institution-rules.ts'

/** Creates an institution with its first profile; one that looks like a known one is created with a warning. */
export async function createInstitution(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof createInstitutionRules>>,
): Promise<Written> {
  const networkId = await networkToWrite(ctx, raw.network)
  const input = validate(createInstitutionRules(ctx.today), raw)
  const { network: _network, typeKey, carrierId, districtId, validFrom, isContactedInDanger, ...data } = input
  const profile = {
    institutionTypeKey: typeKey ?? null,
    carrierId: optionalIdOf('Carrier', carrierId, 'input.carrierId') ?? null,
    districtId: optionalIdOf('District', districtId, 'input.districtId') ?? null,
  }
  const label = `Einrichtung «${data.name}» angelegt`
  const done = await change(ctx, { networkId, label }, async (tx) => {
    const twins = await findTwins(tx, data.name, data.postalCode ?? null)
    const row = { ...data, isContactedInDanger: isContactedInDanger ?? false, validFrom }
    const { id } = await tx.create('Institution', row)
    await tx.create('InstitutionProfile', { institutionId: id, validFrom, ...profile })
    return { id, twins }
  })
  const warnings = done.result.twins.map((name) => ({
    de: `Mit gleichem Namen und gleicher Postleitzahl gibt es schon «${name}». Bitte prüfen Sie, ob es dieselbe ist.`,
    en: `There is “${name}” already, with the same name and postal code. Please check whether it is the same.`,
  }))
  return written(networkId, done, warnings)
}

async function findTwins(tx: ChangeTx, name: string, postalCode: string | null): Promise<string[]> {
  const key = duplicateKey(name, postalCode)
  const near = await tx.find('Institution', { postalCode })
  return near.filter((one) => duplicateKey(one.name, one.postalCode) === key).map((one) => one.name)
}

/** Changes current data; its past is in the audit trail. */
export async function updateInstitution(
  ctx: RequestContext,
  raw: z.input<typeof updateInstitutionRules>,
): Promise<Written> {
  const { networkId, id } = await rowToWrite(ctx, 'Institution', raw.id)
  const { id: _id, version, isContactedInDanger, ...data } = validate(updateInstitutionRules, raw)
  const patch = { ...data, ...(typeof isContactedInDanger === 'boolean' && { isContactedInDanger }) }
  const request = { networkId, model: 'Institution', verb: 'geändert' } as const
  return written(networkId, await changeRow(ctx, request, (tx) => tx.update('Institution', id, patch, version)))
}

/** The institution exists no longer from a day on; it and all that hangs on it stay in the past. */
export const endInstitution = endService('Institution')

/** Removes an institution that was created by mistake: only where nothing but its own profile refers to it. */
export const removeInstitution = removeService('Institution', ['InstitutionProfile'])

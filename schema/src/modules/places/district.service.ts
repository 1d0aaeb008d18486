import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { listOf } from '../../change/field-labels.ts'
import { networkToWrite, optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
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

/** Removes a district in which nothing is and never was: what is gone could not be shown for a past day. */
export async function removeDistrict(ctx: RequestContext, raw: { readonly id: string }): Promise<Written> {
  const { networkId, id: districtId } = await rowToWrite(ctx, 'District', raw.id)
  const request = { networkId, model: 'District', verb: 'entfernt' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    const { name: title } = await tx.get('District', districtId)
    const inTheWay = await builtOn(tx, districtId)
    if (inTheWay !== '') {
      throw new Conflict(
        `Der Stadtteil «${title}» kann nicht entfernt werden: dazu gehören, jetzt oder früher, ${inTheWay}. ` +
          'Es wurde nichts geändert.',
      )
    }
    return tx.remove('District', districtId)
  })
  return { ...written(networkId, done), id: raw.id }
}

const namedAtMost = 3

/** «die Einrichtungen «Kita A» und «Kita B» und die Zuständigkeit von 1 Rolle»; empty if nothing is. */
async function builtOn(tx: ChangeTx, districtId: string): Promise<string> {
  const profiles = await tx.find('InstitutionProfile', { districtId })
  const ids = [...new Set(profiles.map(({ institutionId }) => institutionId))]
  const institutions = ids.length > 0 ? await tx.find('Institution', { id: { in: ids } }) : []
  const names = institutions.slice(0, namedAtMost).map((one) => `«${one.name}»`)
  const more = institutions.length - names.length
  const roles = new Set((await tx.find('RoleScope', { districtId })).map(({ roleId }) => roleId)).size
  return listOf([
    ...(names.length > 0 ? [`Einrichtungen (${listOf([...names, ...(more > 0 ? [`${more} weitere`] : [])])})`] : []),
    ...(roles > 0 ? [`die Zuständigkeit von ${roles} ${roles === 1 ? 'Rolle' : 'Rollen'}`] : []),
  ])
}

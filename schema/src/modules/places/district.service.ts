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
import { joined, nothingChanged, type Sentence } from '../../sentence.ts'

const name = () => requiredName({ de: 'den Namen des Stadtteils', en: 'the name of the district' })
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
    if (inTheWay !== null) {
      const sentence = {
        de: `Der Stadtteil «${title}» kann nicht entfernt werden: dazu gehören, jetzt oder früher, ${inTheWay.de}.`,
        en: `The district “${title}” cannot be removed: now or earlier, ${inTheWay.en} belong to it.`,
      }
      throw new Conflict(joined(sentence, nothingChanged))
    }
    return tx.remove('District', districtId)
  })
  return { ...written(networkId, done), id: raw.id }
}

const namedAtMost = 3

/** «Einrichtungen («Kita A» und «Kita B») und die Zuständigkeit von 1 Rolle»; `null` if nothing is. */
async function builtOn(tx: ChangeTx, districtId: string): Promise<Sentence | null> {
  const profiles = await tx.find('InstitutionProfile', { districtId })
  const ids = [...new Set(profiles.map(({ institutionId }) => institutionId))]
  const institutions = ids.length > 0 ? await tx.find('Institution', { id: { in: ids } }) : []
  const roles = new Set((await tx.find('RoleScope', { districtId })).map(({ roleId }) => roleId)).size
  if (institutions.length === 0 && roles === 0) return null
  const parts: Sentence[] = []
  if (institutions.length > 0) {
    const named = namedSome(institutions.map(({ name: one }) => one))
    parts.push({ de: `Einrichtungen (${named.de})`, en: `institutions (${named.en})` })
  }
  if (roles > 0) {
    parts.push({
      de: `die Zuständigkeit von ${roles} ${roles === 1 ? 'Rolle' : 'Rollen'}`,
      en: `the scope of ${roles} ${roles === 1 ? 'role' : 'roles'}`,
    })
  }
  return listOf(parts)
}

function namedSome(names: readonly string[]): Sentence {
  const shown = names.slice(0, namedAtMost).map((one) => ({ de: `«${one}»`, en: `“${one}”` }))
  const more = names.length - shown.length
  return listOf([...shown, ...(more > 0 ? [{ de: `${more} weitere`, en: `${more} more` }] : [])])
}

import type { Day } from '@schutznetz/domain/model/day.ts'
import type { z } from 'zod'
import { change } from '../../change/change.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { optionalIdOf, rowToWrite } from '../../change/find-network.ts'
import type { Row, RowPatch } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { validate } from '../../validation/validate.ts'
import { changeInstitutionProfileRules } from './institution-rules.ts'

type ProfilePatch = Pick<RowPatch<'InstitutionProfile'>, 'institutionTypeKey' | 'carrierId' | 'districtId'>

/** Type, carrier or district from a day on: the profile that held until then ends, a new one begins. */
export async function changeInstitutionProfile(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof changeInstitutionProfileRules>>,
): Promise<Written> {
  const { networkId, id } = await rowToWrite(ctx, 'Institution', raw.id)
  const input = validate(changeInstitutionProfileRules(ctx.today), raw)
  const patch: ProfilePatch = {
    institutionTypeKey: input.typeKey,
    carrierId: optionalIdOf('Carrier', input.carrierId, 'input.carrierId'),
    districtId: optionalIdOf('District', input.districtId, 'input.districtId'),
  }
  let name = ''
  const request = { networkId, label: () => `Art, Träger oder Stadtteil von «${name}» ab ${input.from} geändert` }
  const done = await change(ctx, request, async (tx) => {
    const institution = await tx.get('Institution', id)
    name = institution.name
    await startProfile(tx, id, input.from, patch, input.profileVersion)
    return institution
  })
  return written(networkId, done)
}

/**
 * Lets a new profile begin on `from`. One that begins on the same day is changed in place; one that begins later is
 * in the way: history is not rewritten behind it.
 */
export async function startProfile(
  tx: ChangeTx,
  institutionId: string,
  from: Day,
  patch: ProfilePatch,
  version?: number,
): Promise<Row<'InstitutionProfile'>> {
  const profiles = await tx.find('InstitutionProfile', { institutionId })
  const later = profiles.find((one) => one.validFrom !== null && one.validFrom > from)
  if (later) {
    throw new Conflict({
      de: `Ab ${later.validFrom} gilt schon eine spätere Angabe. Es wurde nichts gespeichert; wählen Sie einen späteren Tag.`,
      en: `From ${later.validFrom} on a later entry holds already. Nothing was saved; choose a later day.`,
    })
  }
  const current = profiles.find((one) => one.validTo === null || one.validTo > from)
  if (current) await tx.expectVersion('InstitutionProfile', current.id, version)
  else if (version) throw new Conflict()
  if (!current) return tx.create('InstitutionProfile', { institutionId, validFrom: from, ...patch })
  if (current.validFrom === from || isSame(current, patch)) return tx.update('InstitutionProfile', current.id, patch)
  const { institutionTypeKey, carrierId, districtId, validTo } = current
  await tx.end('InstitutionProfile', current.id, from)
  const next = { institutionTypeKey, carrierId, districtId, ...definedOnly(patch) }
  return tx.create('InstitutionProfile', { institutionId, validFrom: from, validTo, ...next })
}

function isSame(current: Row<'InstitutionProfile'>, patch: ProfilePatch): boolean {
  return Object.entries(definedOnly(patch)).every(([column, value]) => current[column as keyof ProfilePatch] === value)
}

function definedOnly(patch: ProfilePatch): ProfilePatch {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}

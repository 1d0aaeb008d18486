import { findInstitutionType } from '@schutznetz/domain/catalogue/catalogue.ts'
import { isActiveOn, type Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { startRow } from '../../change/start-row.ts'
import type { Row } from '../../change/tenant-models.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { validate } from '../../validation/validate.ts'
import { day, id, version } from '../../validation/values.ts'
import { localGroup } from './local-group.service.ts'
import { saying } from '../../validation/saying.ts'

const rules = (today: Day) =>
  z.object({
    id: id(),
    version: version(),
    typeKeys: z.array(z.string()).refine(
      (keys) => keys.every((key) => findInstitutionType(key) !== undefined),
      saying({
        de: 'Eine dieser Einrichtungsarten kennt der Katalog nicht.',
        en: 'The catalogue does not know one of these types of institutions.',
      }),
    ),
    from: day({ de: 'Beginn', en: 'Beginning' }, today).nullish(),
  })

/**
 * Which institution types belong to a group of the network's own from a day on. A type that is left out goes back to
 * the group of the catalogue. The group's version guards the list.
 */
export async function assignGroupTypes(ctx: RequestContext, raw: z.input<ReturnType<typeof rules>>): Promise<Written> {
  const { networkId, id: groupId } = await rowToWrite(ctx, 'ProfessionalGroup', raw.id)
  const { version: seen, typeKeys, from } = validate(rules(ctx.today), raw)
  const start = from ?? ctx.today
  const request = { networkId, model: 'ProfessionalGroup', verb: `ab ${start} mit anderen Einrichtungsarten` } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await localGroup(tx, groupId, 'mit anderen Einrichtungsarten belegt')
    const memberships = await tx.find('TypeMembership')
    const current = memberships.filter((row) => row.groupId === groupId && isActiveOn(row, start))
    const group = await tx.expectVersion('ProfessionalGroup', groupId, seen)
    if (isSameSet(current, typeKeys)) return group
    for (const row of current) if (!typeKeys.includes(row.institutionTypeKey)) await leave(tx, row, start)
    for (const institutionTypeKey of new Set(typeKeys)) {
      if (current.some((row) => row.institutionTypeKey === institutionTypeKey)) continue
      const rows = memberships.filter((row) => row.institutionTypeKey === institutionTypeKey)
      await startRow(tx, 'TypeMembership', rows, start, { institutionTypeKey, groupId })
    }
    return tx.touch('ProfessionalGroup', groupId, seen)
  })
  return written(networkId, done)
}

function isSameSet(current: readonly Row<'TypeMembership'>[], typeKeys: readonly string[]): boolean {
  const keys = new Set(typeKeys)
  return keys.size === current.length && current.every((row) => keys.has(row.institutionTypeKey))
}

/** What began on the very day was a mistake and is gone; what held before, ends. */
async function leave(tx: ChangeTx, row: Row<'TypeMembership'>, from: Day): Promise<void> {
  if (row.validFrom === from) await tx.remove('TypeMembership', row.id)
  else await tx.end('TypeMembership', row.id, from)
}

import type { Day } from '@schutznetz/domain/model/day.ts'
import { z } from 'zod'
import { changeRow } from '../../change/change-row.ts'
import type { ChangeTx } from '../../change/change-tx.ts'
import { endService, removeService } from '../../change/end-row.ts'
import { rowToWrite } from '../../change/find-network.ts'
import { written, type Written } from '../../change/written.ts'
import type { RequestContext } from '../../context.ts'
import { Conflict } from '../../errors.ts'
import { idOf } from '../../relay-options.ts'
import { validate } from '../../validation/validate.ts'
import { beginning, id } from '../../validation/values.ts'

const assignRules = (today: Day) =>
  z.object({ roleId: id(), personId: id(), kind: z.enum(['HOLDER', 'DEPUTY']), validFrom: beginning(today) })

/** Somebody holds a role, or deputises, from a day on. Who holds it now must be ended first. */
export async function assignRoleHolder(
  ctx: RequestContext,
  raw: z.input<ReturnType<typeof assignRules>>,
): Promise<Written> {
  const { networkId, id: roleId } = await rowToWrite(ctx, 'MultiplierRole', raw.roleId, 'input.roleId')
  const { kind, validFrom, ...input } = validate(assignRules(ctx.today), raw)
  const personId = idOf('Person', input.personId, 'input.personId')
  const request = { networkId, model: 'RoleHolder', verb: 'eingetragen' } as const
  const done = await changeRow(ctx, request, async (tx) => {
    await refuseOverlap(tx, roleId, kind, personId, validFrom)
    return tx.create('RoleHolder', { roleId, personId, kind, validFrom })
  })
  return written(networkId, done)
}

/** The database refuses overlaps too; here the person in the way is named. */
async function refuseOverlap(
  tx: ChangeTx,
  roleId: string,
  kind: 'HOLDER' | 'DEPUTY',
  personId: string,
  validFrom: Day | null,
): Promise<void> {
  const holders = await tx.find('RoleHolder', { roleId })
  const inTheWay = holders.find(
    (one) =>
      (one.kind === kind || one.personId === personId) &&
      (one.validTo === null || validFrom === null || one.validTo > validFrom),
  )
  if (!inTheWay) return
  const person = await tx.get('Person', inTheWay.personId)
  const isHolder = inTheWay.kind === 'HOLDER'
  const name = `${person.firstName} ${person.lastName}`
  throw new Conflict({
    de:
      `Für diesen Zeitraum ist ${name} schon als ${isHolder ? 'Multiplikator*in' : 'Stellvertretung'} dieser Rolle eingetragen. ` +
      'Es wurde nichts gespeichert; beenden Sie zuerst diesen Eintrag.',
    en:
      `For this period ${name} is entered as ${isHolder ? 'multiplier' : 'deputy'} of this role already. ` +
      'Nothing was saved; end that entry first.',
  })
}

export const endRoleHolder = endService('RoleHolder')
export const removeRoleHolder = removeService('RoleHolder')
